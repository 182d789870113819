/**
 * The console: the pages of those who work with the program, each capability's in a package of its own below.
 *
 * <p>Three nouns: an {@link id.gapura.console.Officer} is who asks, and the first statement of every handler is {@code
 * officer.require(action)}; a {@link id.gapura.console.Door} is an entry of the navigation; an {@link
 * id.gapura.console.Errand} is something that may need doing today, and a {@link id.gapura.console.Figure} a number to go
 * by. A page that has one of the last three registers it as a bean.
 *
 * <p>A person outside an officer's scope is answered like one that does not exist. Every look at a person and every
 * change is on record. Holds no rules and no SQL; never lets a name, an identity number or a phone into an address or a
 * log.
 */
@NullMarked
package id.gapura.console;

import org.jspecify.annotations.NullMarked;
