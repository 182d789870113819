package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Series;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Why some months in a row cost what they cost: the limit of one payment, then each stretch of months under one law
 * with the steps of a single month, each amount taken as often as the stretch has months.
 *
 * <p>The ids are {@code quote.months} and those of {@link ContributionExplanation}, once for each stretch.
 */
record QuoteExplanation(ContributionPrice price, ContributionFacts facts, Series.Entry<Integer> mostMonths) {
    Explanation explanation(YearMonth first, int months) {
        var steps = new ArrayList<Explanation.Step>();
        steps.add(limit());
        var end = first.plusMonths(months);
        for (var from = first; from.isBefore(end); ) {
            var until = earlier(price.nextChange(from).orElse(end), end);
            addStretch(from, until, steps);
            from = until;
        }
        return new Explanation(steps);
    }

    private Explanation.Step limit() {
        var wording = new Wording(
                "Satu pembayaran mencakup paling banyak %s bulan.",
                "One payment covers at most %s months.", List.of(mostMonths.value()));
        return new Explanation.Step("quote.months", PaidAhead.MONTHS_AHEAD, mostMonths, Rupiah.ZERO, wording);
    }

    private void addStretch(YearMonth from, YearMonth until, List<Explanation.Step> steps) {
        long months = from.until(until, ChronoUnit.MONTHS);
        for (var step : price.explain(facts, from).steps()) {
            steps.add(new Explanation.Step(
                    step.id(),
                    step.parameter(),
                    step.basis(),
                    Rupiah.of(Math.multiplyExact(step.amount().amount(), months)),
                    months == 1 ? once(step.wording(), from) : each(step.wording(), from, until, months)));
        }
    }

    private static Wording once(Wording month, YearMonth from) {
        return month.after(new Wording("%s. ", "%s. ", List.of(from)));
    }

    private static Wording each(Wording month, YearMonth from, YearMonth until, long months) {
        var stretch = List.<Object>of(from, until.minusMonths(1), months);
        return month.after(
                new Wording("%s sampai %s, %s bulan, masing-masing: ", "%s to %s, %s months, each: ", stretch));
    }

    private static YearMonth earlier(YearMonth left, YearMonth right) {
        return left.isBefore(right) ? left : right;
    }
}
