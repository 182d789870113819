/**
 * A reform before it is law: the same members under the law and under the law changed, priced month by month.
 *
 * <p>{@link id.gapura.rules.reform.Reform} is the face: it takes two laws (the second usually
 * {@link id.gapura.rules.law.Law#with the first with changes}) and a stream of members, and gives a
 * {@link id.gapura.rules.reform.ReformOutcome}: who pays more or less, in all, by month, and by sector and income band.
 * Memory is bounded: a member is forgotten as soon as it is counted.
 */
@NullMarked
package id.gapura.rules.reform;

import org.jspecify.annotations.NullMarked;
