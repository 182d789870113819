/**
 * What the law asks of workers without an employer ({@code bukan penerima upah, BPU}) and gives them: calculators over
 * {@link id.gapura.rules.law.Law the law as dated data}.
 *
 * <p>Three nouns to know: {@link id.gapura.rules.ContributionDue} is what one contribution month costs,
 * {@link id.gapura.rules.Standing} is where a member stands on a day, {@link id.gapura.rules.Explanation} is why, with the
 * value, its validity and its provision at every step. The verbs are {@link id.gapura.rules.ContributionPrice},
 * {@link id.gapura.rules.PaidAhead}, {@link id.gapura.rules.Cover} and {@link id.gapura.rules.Registration}; each is made
 * from a {@code Law} and stateless after. What the law gives in return is in {@link id.gapura.rules.benefit}.
 *
 * <p>Laws served: PP 44/2015 and its amendments, PP 46/2015, PP 49/2020, PP 50/2025, Permenaker 5/2021 and 1/2025, as far
 * as the parameter files cite them. No number in them is verified against the law text yet; see
 * {@link id.gapura.rules.law}.
 *
 * <p>Pure: the same facts and the same law give the same answer. Reads no clock and no database, and never guesses: facts
 * that cannot be are refused, and a day before the law has no price.
 */
@NullMarked
package id.gapura.rules;

import org.jspecify.annotations.NullMarked;
