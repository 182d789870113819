/**
 * Made-up offices for trying Gapura out: rosters like those that village offices, markets and fishers' groups send,
 * with their faults, and the key that says what each line is worth.
 *
 * <p>A {@link id.gapura.demo.RosterGenerator} writes a {@link id.gapura.demo.RosterKind} of roster. Nobody in it
 * exists: every NIK has the district code 99, which no district has. Pure: the same random source and the same today
 * give the same files. Must never write into the registry itself; what it makes goes through the real import.
 */
@NullMarked
package id.gapura.demo;

import org.jspecify.annotations.NullMarked;
