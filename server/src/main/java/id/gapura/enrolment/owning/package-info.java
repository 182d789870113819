/**
 * Cases change hands when accounts change: what an officer may help with no longer goes to somebody who may, and so does
 * what was nobody's until somebody came.
 *
 * <p>Hears {@link id.gapura.accounts.StaffChanged}; what is changed is changed by {@link
 * id.gapura.enrolment.attempts.Attempts}.
 */
@NullMarked
package id.gapura.enrolment.owning;

import org.jspecify.annotations.NullMarked;
