package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import java.time.YearMonth;
import java.util.List;

/**
 * The price of some contribution months in a row, each by its own law.
 *
 * @param months at least one, without gap, rising
 */
public record Quote(List<ContributionDue> months) {
    public Quote {
        months = List.copyOf(months);
        if (months.isEmpty()) {
            throw new IllegalArgumentException("a quote is for at least one month");
        }
        for (int i = 1; i < months.size(); i++) {
            if (!months.get(i).month().equals(months.get(i - 1).month().plusMonths(1))) {
                throw new IllegalArgumentException("months are not in a row: " + months);
            }
        }
    }

    public Rupiah total() {
        return months.stream().map(ContributionDue::total).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    public YearMonth first() {
        return months.getFirst().month();
    }

    public YearMonth last() {
        return months.getLast().month();
    }
}
