/**
 * Who takes care of an attempt that does not go on by itself, and until when.
 *
 * <p>A {@link id.gapura.enrolment.followup.FollowUp} names an owner, a {@link id.gapura.enrolment.followup.Reason}, the day
 * from which the attempt is on the rescue list and the day by which something has to come of it; all of them are known
 * when the attempt is written, so that it comes onto the list by time and nothing has to walk over attempts. How many days
 * are parameters {@code enrolment.*} of the rules, choices of our own.
 */
@NullMarked
package id.gapura.enrolment.followup;

import org.jspecify.annotations.NullMarked;
