/**
 * Made-up people, and rosters of them like those that village offices, markets and fishers' groups send, with their faults
 * and the key that says what each line is worth.
 *
 * <p>A {@link id.gapura.demo.invented.RosterGenerator} writes a {@link id.gapura.demo.invented.RosterKind} of roster. Nobody
 * in it exists: every NIK has the district code 99, which no district has. The same random source and the same today give
 * the same files.
 */
@NullMarked
package id.gapura.demo.invented;

import org.jspecify.annotations.NullMarked;
