/**
 * Agents ({@code Perisai, Penggerak Jaminan Sosial Indonesia}): people who take contributions in cash.
 *
 * <p>A {@link id.gapura.agents.Taking} is cash taken from a member for some months. It is reserved within the agent's
 * limit first and then goes through the intake like any payment, under the channel {@code agent-<login>} and the taking's
 * own id, so that it is posted once whatever fails between. A {@link id.gapura.agents.HandIn} brings the cash to a till of
 * the agency; what was said and what was counted may differ, and a second officer decides on the difference.
 *
 * <p>In the ledger the channel's settlement is emptied at once into {@code agent-float:<login>}, which is what the agent
 * owes; a hand-in moves it on to {@code settlement:cash-<region>}, the till, which owes until its money is in the bank,
 * where reconciliation finds it like a channel's.
 *
 * <p>Whoever recruits nobody for some months is warned, then paused ({@link id.gapura.agents.Standing}): members go on paying,
 * but nobody's first contribution is taken until an officer allows it again. What an agent has taken without a network counts
 * all the same. The {@link id.gapura.agents.League} counts recruits who are still covered a year later.
 *
 * <p>Owns schema {@code agents}. Buys no month itself, and holds no cash limit or rate of the law: those are parameters.
 */
@NullMarked
package id.gapura.agents;

import org.jspecify.annotations.NullMarked;
