/**
 * Enrolment ({@code pendaftaran}): the doors by which workers come in, each in a package below. Empty itself.
 *
 * <p>{@link id.gapura.enrolment.rosters} takes in files of an office; {@link id.gapura.enrolment.reading} reads what people
 * write about themselves, for every door. Together they own schema {@code enrolment}.
 */
@NullMarked
package id.gapura.enrolment;

import org.jspecify.annotations.NullMarked;
