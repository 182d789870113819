/**
 * Enrolment by roster ({@code pendaftaran kolektif}): an office sends a file, its people come in.
 *
 * <p>A {@link id.gapura.enrolment.rosters.Roster} is checked first, which changes nothing, then imported as a job that
 * survives a kill; its rejected rows go back to their sender in the file's own form. Reading a roster is {@link
 * id.gapura.enrolment.rosters.reading}'s.
 *
 * <p>Its tables in schema {@code enrolment} hold lines and verdicts but no person. Registers people only through the
 * registry and makes them members only through membership.
 */
@NullMarked
package id.gapura.enrolment.rosters;

import org.jspecify.annotations.NullMarked;
