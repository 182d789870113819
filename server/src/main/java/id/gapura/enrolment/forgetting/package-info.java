/**
 * Forgets what was typed for attempts that made no member, and for rejected rows of rosters, once they are over for the days
 * of parameter {@code enrolment.forget-days}. When, where and through which door somebody tried and how it ended stays:
 * statistics and {@link id.gapura.enrolment.attempts.AttemptEvent} need no more. See
 * docs/decisions/0065-forgetting-attempts.md.
 */
@NullMarked
package id.gapura.enrolment.forgetting;

import org.jspecify.annotations.NullMarked;
