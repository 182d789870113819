package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Pay while temporarily unable to work ({@code santunan sementara tidak mampu bekerja, STMB}): a share of the wage that
 * falls with the months. PP 44/2015 Lampiran III as raised by PP 82/2019.
 *
 * <p>Months are counted from the first day without work. Days beyond the last whole month are paid as their part of the
 * month they begin, rounded up (decision 0011).
 */
final class IncapacityPay {
    private static final String ITEM = "incapacity-pay";

    private final Series<Table> shares;
    private final Wage wage;

    IncapacityPay(Law law) {
        this.shares = law.table("jkk.temporary-inability-share");
        this.wage = new Wage(law);
    }

    void reckon(Case.TemporaryInability facts, Reckoning into) {
        var monthly = wage.of(facts.insured(), facts.on(), into);
        var basis = Basis.of(shares, facts.on());
        var after = facts.until().plusDays(1);
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(facts.from(), after));
        var rows = basis.value().rows();
        for (int i = 0; i < rows.size(); i++) {
            int first = rows.get(i).count("month");
            int last = i + 1 < rows.size() ? Math.min(months, rows.get(i + 1).count("month") - 1) : months;
            if (last >= first) {
                payMonths(first, last, rows.get(i).rate("share"), monthly, basis, into);
            }
        }
        payDays(facts.from(), months, after, monthly, basis, into);
    }

    private static void payMonths(int first, int last, Rate share, Rupiah wage, Basis<Table> basis, Reckoning into) {
        int months = last - first + 1;
        var paid = Rupiah.of(Math.multiplyExact(wage.amount(), months)).times(share, RoundingMode.CEILING);
        into.pay(
                ITEM,
                paid,
                basis,
                new Wording(
                        "Bulan %s sampai %s: %s dari upah %s adalah %s.",
                        "Months %s to %s: %s of the wage of %s are %s.", List.of(first, last, share, wage, paid)));
    }

    private static void payDays(
            LocalDate from, int months, LocalDate after, Rupiah wage, Basis<Table> basis, Reckoning into) {
        var begin = from.plusMonths(months);
        long days = ChronoUnit.DAYS.between(begin, after);
        if (days == 0) {
            return;
        }
        long length = ChronoUnit.DAYS.between(begin, from.plusMonths(months + 1L));
        var share = share(basis.value(), months + 1);
        var paid = Rupiah.of(BigDecimal.valueOf(Math.multiplyExact(wage.amount(), days))
                .multiply(share.fraction())
                .divide(BigDecimal.valueOf(length), 0, RoundingMode.CEILING)
                .longValueExact());
        into.pay(
                ITEM,
                paid,
                basis,
                new Wording(
                        "Bulan %s: %s dari %s hari, %s dari upah %s, adalah %s.",
                        "Month %s: %s of %s days, %s of the wage of %s, are %s.",
                        List.of(months + 1, days, length, share, wage, paid)));
    }

    /** The share of the wage in a month, counted from 1. */
    private static Rate share(Table shares, int month) {
        return shares.rows().stream()
                .filter(row -> row.count("month") <= month)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .rate("share");
    }
}
