package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Doubt;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is paid for lasting losses after a work accident ({@code santunan cacat}): of each loss its share of eighty times the
 * wage, and where only the use is lost, that part of it; on total disability one share for all, and the periodic benefit.
 * PP 44/2015 Lampiran III as raised by PP 82/2019.
 */
final class DisabilityGrant {
    private static final String ITEM = "disability";

    private final Series<Table> whole;
    private final Series<Table> byDegree;
    private final Series<Rate> total;
    private final Periodic periodic;
    private final Wage wage;

    DisabilityGrant(Law law) {
        this.whole = law.table(DisabilityTable.WHOLE);
        this.byDegree = law.table(DisabilityTable.BY_DEGREE);
        this.total = law.rate("jkk.total-disability-share");
        this.periodic = new Periodic(law, "jkk");
        this.wage = new Wage(law);
    }

    void reckon(Case.Disability facts, Reckoning into) {
        var table = new DisabilityTable(Basis.of(whole, facts.on()), Basis.of(byDegree, facts.on()));
        table.refuseLossesWithinOthers(facts.losses());
        var monthly = wage.of(facts.insured(), facts.on(), into);
        var sum = BigDecimal.ZERO;
        for (var loss : facts.losses()) {
            var share = table.share(loss, facts.leftHanded());
            sum = sum.add(share.value().fraction());
            pay(share, monthly, facts.on(), into);
        }
        refuseMoreThanAll(sum);
        warnAboveTotal(sum, facts.on(), into);
    }

    void reckon(Case.TotalDisability facts, Reckoning into) {
        var monthly = wage.of(facts.insured(), facts.on(), into);
        var part = Basis.of(total, facts.on());
        var sum = wage.part(monthly, part.value(), facts.on());
        into.pay(
                "disability-sum",
                sum,
                part,
                new Wording(
                        "Santunan cacat total tetap: %s dari %s kali %s adalah %s.",
                        "Permanent total disability: %s of %s times %s is %s.",
                        List.of(part.value(), wage.times(facts.on()), monthly, sum)));
        periodic.pay(facts.on(), into);
    }

    private void pay(DisabilityTable.Share share, Rupiah monthly, LocalDate on, Reckoning into) {
        var paid = wage.part(monthly, share.value(), on);
        into.pay(
                ITEM,
                paid,
                share.basis(),
                new Wording(
                        "Cacat, %s: %s dari %s kali %s adalah %s.",
                        "Loss, %s: %s of %s times %s is %s.",
                        List.of(share.name(), share.value(), wage.times(on), monthly, paid)));
    }

    private static void refuseMoreThanAll(BigDecimal sum) {
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("losses must add up to at most 100 %, not "
                    + sum.movePointRight(2).stripTrailingZeros().toPlainString() + " %");
        }
    }

    private void warnAboveTotal(BigDecimal sum, LocalDate on, Reckoning into) {
        var most = Basis.of(total, on);
        if (sum.compareTo(most.value().fraction()) > 0) {
            into.caution(
                    Doubt.ABOVE_TOTAL_DISABILITY,
                    most,
                    new Wording(
                            "Bersama-sama lebih dari %s untuk cacat total; apakah ada batas belum pasti.",
                            "Together more than the %s of a total disability; whether a limit applies is not established.",
                            List.of(most.value())));
        }
    }
}
