/**
 * Naming people in a page: by a list of numbers, by a file, or one by one from a search. A page shows {@link
 * id.gapura.console.naming.Adding} with the template {@code console/naming/naming} and lets {@link
 * id.gapura.console.naming.Naming} read what comes back. Whoever lives outside the officer's scope is nobody.
 */
@NullMarked
package id.gapura.console.naming;

import org.jspecify.annotations.NullMarked;
