/**
 * Sponsors ({@code penanggung iuran}): villages, regions, companies and neighbours who pay contributions for others, out
 * of a budget that can run out.
 *
 * <p>A {@link id.gapura.sponsors.Sponsor} gives money, a {@link id.gapura.sponsors.Scheme} says for whom and for which
 * months it is meant, and each month a run pays what is due through the intake that takes every payment. Months are paid in rounds, those who got
 * least from the scheme first and within that in the order they were named; where the money ends, nobody further down is
 * paid, and the next money starts with them.
 *
 * <p>Owns schema {@code sponsors}. Writes money only through the ledger and the intake. The relief of PP 50/2025 is the
 * rules' to decide, by the kind of sponsor. Must never change what a member owes.
 */
@NullMarked
package id.gapura.sponsors;

import org.jspecify.annotations.NullMarked;
