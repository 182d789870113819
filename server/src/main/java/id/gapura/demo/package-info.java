/**
 * Made-up offices for trying Gapura out: rosters like those that village offices, markets and fishers' groups send,
 * with their faults, and the key that says what each line is worth.
 *
 * <p>A {@link id.gapura.demo.RosterGenerator} writes a {@link id.gapura.demo.RosterKind} of roster. Nobody in it
 * exists: every NIK has the district code 99, which no district has. The same random source and the same today give the
 * same files. A {@link id.gapura.demo.Demo} lives through a year with them; it must never write past the services that
 * people use.
 */
@NullMarked
package id.gapura.demo;

import org.jspecify.annotations.NullMarked;
