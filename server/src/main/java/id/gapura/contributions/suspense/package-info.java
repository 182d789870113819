/**
 * Finds the owner of money that waits in suspense ({@code titipan}).
 *
 * <p>By rule: when somebody is registered whose NIK a waiting payer is, and once a day for all that wait, the money is
 * posted to them; cash that was taken with an enrolment, once that is accepted ({@link
 * id.gapura.contributions.suspense.SuspenseHandover}). By hand: an officer makes a {@link
 * id.gapura.contributions.suspense.Proposal}, another approves it
 * ({@link id.gapura.contributions.suspense.SuspenseReview}). Either way it leaves suspense once, through
 * {@link id.gapura.contributions.SuspenseRelease}; what was proposed, decided and done stays on record.
 *
 * <p>A payer's member number is never matched by rule: nobody can have meant a number that was given out later.
 */
@NullMarked
package id.gapura.contributions.suspense;

import org.jspecify.annotations.NullMarked;
