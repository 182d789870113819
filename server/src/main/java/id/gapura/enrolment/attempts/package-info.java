/**
 * Attempts ({@code percobaan pendaftaran}): somebody tries to be enrolled, through whatever door. None gets lost: it ends
 * with a member, or on somebody's list with a deadline.
 *
 * <p>An {@link id.gapura.enrolment.attempts.Attempt} keeps a {@link id.gapura.enrolment.drafts.Draft}, exactly as it was
 * typed, from the first answer on; a {@link id.gapura.enrolment.attempts.Reason} says why it is no member yet. Doors call
 * {@link id.gapura.enrolment.attempts.Attempts}: open, save, submit; each may be repeated. Submitting a complete draft asks
 * the ID office and registers through registry and membership in one transaction; while the office is silent the worker is
 * a member provisionally, and where it contradicts a person decides (docs/decisions/0026-identity-may-wait.md).
 *
 * <p>{@link id.gapura.enrolment.attempts.RejectedRows} are the people whom a roster named in vain, or registered without
 * anybody who pays, {@link id.gapura.enrolment.attempts.RefusedRows} those whom a platform named in vain: attempts too.
 *
 * <p>Its tables in schema {@code enrolment} hold what was typed sealed as a whole; names, numbers and birth dates are not
 * to be seen in them, nor in what happened ({@link id.gapura.enrolment.attempts.AttemptEvent}).
 */
@NullMarked
package id.gapura.enrolment.attempts;

import org.jspecify.annotations.NullMarked;
