/**
 * Enrolment ({@code pendaftaran}) from an office's own roster: what each row says, and whether it can be taken.
 *
 * <p>A {@link id.gapura.enrolment.RosterReading} is a roster being read: it has found the header, proposes a
 * {@link id.gapura.enrolment.RosterMapping} of columns, and gives every row below with its
 * {@link id.gapura.enrolment.JudgedRow verdict} and, if the row can be taken, the
 * {@link id.gapura.enrolment.Applicant}. The rows that cannot go back in the file's own form through a
 * {@link id.gapura.enrolment.RosterReturn}, each with what is wrong and how to fix it.
 *
 * <p>Rules are soft where life is soft and hard where nothing can be right (Permenaker 5/2021 Pasal 31-32; DOMAIN 1
 * and 3.1). Judging is pure: today, the age limit and the known regencies are arguments. A finding or message never
 * carries a NIK, a name or a phone number.
 */
@NullMarked
package id.gapura.enrolment;

import org.jspecify.annotations.NullMarked;
