/**
 * Cohorts ({@code angkatan}): members by the month in which they joined, by place, door and campaign, and how many of them
 * are still covered three, six and twelve months later.
 *
 * <p>{@link id.gapura.adoption.cohort.Joiners} keeps how each member is counted, whenever there is news of them, and the sums
 * of it; {@link id.gapura.adoption.cohort.Cohorts} adds up what is asked for. A month of joining is looked at once it can be
 * told of everybody who joined in it, the last day to pay included (docs/decisions/0078-cohorts-are-kept.md).
 */
@NullMarked
package id.gapura.adoption.cohort;

import org.jspecify.annotations.NullMarked;
