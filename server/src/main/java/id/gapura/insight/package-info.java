/**
 * Insight: coverage against target, where cover ends, how many of those who tried to enrol succeeded; kept up to date by
 * events.
 *
 * <p>Every figure is a sum over {@code insight.cover_total}: members by place and by the day their cover ends. The lists
 * of people behind a figure come from the view {@code insight.member_place}. Likewise {@link id.gapura.insight.Success}
 * sums over {@code insight.attempt_total}: attempts by place, week, door and state.
 *
 * <p>Owns schema {@code insight}; its view reads registry and membership (docs/decisions/0006-reports-across-modules.md).
 * Decides nothing.
 */
@NullMarked
package id.gapura.insight;

import org.jspecify.annotations.NullMarked;
