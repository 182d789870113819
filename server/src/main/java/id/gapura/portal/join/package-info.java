/**
 * Joining by oneself on a cheap phone: three questions, a code, one choice, and something to pay with.
 *
 * <p>A {@link id.gapura.portal.join.JoinVisit} is how far a visitor came; what they typed is kept by {@code
 * enrolment.attempts} from the first press on, also when it is wrong, and found again from any device by phone and code.
 * Everything that can be asked later is not asked here: birth date, sex and place come from the NIK, the price is that of
 * the least income.
 *
 * <p>Pages work without scripts; no address holds what was typed.
 */
@NullMarked
package id.gapura.portal.join;

import org.jspecify.annotations.NullMarked;
