/**
 * The rescue list ({@code daftar bantuan}): attempts that failed or were abandoned, with owner, deadline and what to do
 * next, so that none is forgotten.
 *
 * <p>A {@link id.gapura.enrolment.rescue.RescueList} shows those of a place, the most overdue first. What is done about one
 * goes through {@link id.gapura.enrolment.attempts.Attempts}. Reads the attempts' table; writes nothing.
 */
@NullMarked
package id.gapura.enrolment.rescue;

import org.jspecify.annotations.NullMarked;
