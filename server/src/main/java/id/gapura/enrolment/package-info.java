/**
 * Enrolment ({@code pendaftaran}): the doors by which workers come in. So far the collective roster.
 *
 * <p>A {@link id.gapura.enrolment.Roster} is checked first, which changes nothing, then imported as a job that survives a
 * kill; its rejected rows go back to their sender in the file's own form. Reading a roster is {@link
 * id.gapura.enrolment.reading}'s.
 *
 * <p>Owns schema {@code enrolment}, which holds lines and verdicts but no person. Registers people only through the
 * registry and makes them members only through membership.
 */
@NullMarked
package id.gapura.enrolment;

import org.jspecify.annotations.NullMarked;
