/**
 * What the law gives to workers without an employer and their families ({@code manfaat}).
 *
 * <p>Three nouns to know: a {@link id.gapura.rules.benefit.Case} is the facts, a {@link id.gapura.rules.benefit.Benefit} is
 * what they give, with what is not paid and why, and {@link id.gapura.rules.benefit.Benefits} leads from one to the other.
 * {@link id.gapura.rules.benefit.CaseReader} reads a case from a file.
 *
 * <p>Laws served: PP 44/2015 and its amendments (JKK, JKM), PP 46/2015 (JHT), Permenaker 5/2021 and 1/2025, Permenaker
 * 4/2022, Permenaker 35/2016 (housing), as far as the parameter files cite them. None of it is verified yet; what the
 * sources leave open is a {@link id.gapura.rules.benefit.Benefit.Doubt} of the answer. Where the law gives no rule of rounding, a
 * fraction of a rupiah goes to the member (decision 0011).
 *
 * <p>Pure, like all of {@link id.gapura.rules}: no clock, no database, no guess.
 */
@NullMarked
package id.gapura.rules.benefit;

import org.jspecify.annotations.NullMarked;
