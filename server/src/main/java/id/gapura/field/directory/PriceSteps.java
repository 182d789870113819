package id.gapura.field.directory;

import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.PaidAhead;
import java.time.YearMonth;
import java.util.Optional;

/** Prices of months to come in a few letters, for a device that must name them without asking. */
public final class PriceSteps {
    private final ContributionPrice price;
    private final PaidAhead paidAhead;

    PriceSteps(ContributionPrice price, PaidAhead paidAhead) {
        this.price = price;
        this.paidAhead = paidAhead;
    }

    /**
     * {@code 8400}, then where the price changes {@code 24324:16800}, months counted from year 0. As far as the most months
     * that one payment covers, should the first be a month later by then.
     */
    public String of(ContributionFacts terms, YearMonth first) {
        var text = new StringBuilder().append(price.total(terms, first).amount());
        var beyond = first.plusMonths(paidAhead.most(first) + 1L);
        for (var month = change(terms, first, beyond); month.isPresent(); month = change(terms, month.get(), beyond)) {
            text.append(' ')
                    .append(Line.count(month.get()))
                    .append(':')
                    .append(price.total(terms, month.get()).amount());
        }
        return text.toString();
    }

    private Optional<YearMonth> change(ContributionFacts terms, YearMonth after, YearMonth beyond) {
        return price.nextChange(terms, after).filter(month -> month.isBefore(beyond));
    }
}
