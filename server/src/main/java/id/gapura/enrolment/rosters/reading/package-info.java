/**
 * Reads rosters ({@code daftar kolektif}) as offices write them, and judges each row; pure, with no database.
 *
 * <p>A {@link id.gapura.enrolment.rosters.reading.RosterReader} finds the header and proposes what the columns mean; a
 * {@link id.gapura.enrolment.rosters.reading.RosterJudge} turns each row into a {@link
 * id.gapura.enrolment.rosters.reading.JudgedRow}; a {@link id.gapura.enrolment.rosters.reading.RosterReturn} writes rows
 * back in the file's own form with what is wrong and how to fix it. What stands in single cells is read by {@link
 * id.gapura.enrolment.reading}. Memory does not grow with the file, but for the claims on NIKs.
 */
@NullMarked
package id.gapura.enrolment.rosters.reading;

import org.jspecify.annotations.NullMarked;
