package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Doubt;
import id.gapura.rules.benefit.Benefit.Ground;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Old-age savings paid out ({@code manfaat JHT}): contributions and returns, all or a part, less the tax. PP 46/2015,
 * Permenaker 4/2022. A part is rounded up and a tax down to whole rupiah (decision 0011).
 */
final class OldAgePay {
    private static final String ITEM = "savings";

    private final Series<Rate> contribution;
    private final Series<Table> returns;
    private final Series<Integer> fullAge;
    private final Series<Integer> waiting;
    private final Series<Integer> partialYears;
    private final Series<Table> partialShares;
    private final Series<Table> tax;

    OldAgePay(Law law) {
        this.contribution = law.rate("contribution.jht-rate");
        this.returns = law.table("jht.credited-rate");
        this.fullAge = law.count("jht.full-age");
        this.waiting = law.count("jht.waiting-months");
        this.partialYears = law.count("jht.partial-years");
        this.partialShares = law.table("jht.partial-shares");
        this.tax = law.table("jht.tax");
    }

    Benefit reckon(Case.OldAge facts) {
        var into = new Reckoning();
        var obstacle = obstacle(facts);
        if (obstacle.isPresent()) {
            var found = obstacle.get();
            into.refuse(ITEM, found.ground(), found.basis(), found.wording());
        } else {
            payBalance(facts.on(), facts.savings(), into);
            payTax(facts.savings().balance(), facts.on(), into);
        }
        return into.benefit();
    }

    Benefit reckon(Case.OldAgePart facts) {
        var into = new Reckoning();
        var years = Basis.of(partialYears, facts.on());
        var shares = Basis.of(partialShares, facts.on());
        var share = shares.value().row("purpose", facts.purpose()).rate("share");
        if (facts.takenBefore()) {
            into.refuse(
                    ITEM,
                    Ground.PAID_ALREADY,
                    shares,
                    new Wording(
                            "Sebagian JHT hanya dapat diambil satu kali.",
                            "A part can be taken once only.",
                            List.of()));
        } else if (Period.between(facts.memberSince(), facts.on()).getYears() < years.value()) {
            into.refuse(
                    ITEM,
                    Ground.MEMBERSHIP_TOO_SHORT,
                    years,
                    new Wording(
                            "Perlu kepesertaan %s tahun.",
                            "A membership of %s years is needed.", List.of(years.value())));
        } else {
            payPart(facts, share, shares, into);
        }
        return into.benefit();
    }

    private void payPart(Case.OldAgePart facts, Rate share, Basis<Table> shares, Reckoning into) {
        var balance = facts.savings().balance();
        var part = balance.times(share, RoundingMode.CEILING);
        payBalance(facts.on(), facts.savings(), into);
        into.adjust(
                "kept",
                part.minus(balance),
                shares,
                new Wording(
                        "Paling banyak %s, yaitu %s; sisanya tetap disimpan.",
                        "At most %s, which is %s; the rest stays saved.", List.of(share, part)));
        if (payTax(part, facts.on(), into).isPositive()) {
            into.caution(
                    Doubt.TAX_ON_PART,
                    Basis.of(tax, facts.on()),
                    new Wording(
                            "Belum pasti apakah pajak yang sama berlaku bagi pengambilan sebagian.",
                            "Whether the same tax holds for a part is not established.",
                            List.of()));
        }
    }

    private void payBalance(LocalDate on, Case.Savings savings, Reckoning into) {
        into.pay(
                ITEM,
                savings.contributions(),
                Basis.of(contribution, on),
                new Wording(
                        "Iuran JHT terkumpul: %s.",
                        "JHT contributions paid in: %s.", List.of(savings.contributions())));
        into.adjust(
                "returns",
                savings.returns(),
                Basis.of(returns, on),
                new Wording(
                        "Hasil pengembangan yang dibukukan: %s.", "Returns credited: %s.", List.of(savings.returns())));
    }

    /** Takes the tax off; what it was. */
    private Rupiah payTax(Rupiah amount, LocalDate on, Reckoning into) {
        var basis = Basis.of(tax, on);
        var rows = basis.value().rows();
        var sum = Rupiah.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            var from = rows.get(i).rupiah("from");
            var until = i + 1 < rows.size() ? least(amount, rows.get(i + 1).rupiah("from")) : amount;
            if (until.compareTo(from) > 0) {
                sum = sum.plus(until.minus(from).times(rows.get(i).rate("rate"), RoundingMode.FLOOR));
            }
        }
        into.adjust(
                "tax",
                sum.negated(),
                basis,
                new Wording("Pajak penghasilan atas %s: %s.", "Income tax on %s: %s.", List.of(amount, sum)));
        return sum;
    }

    private static Rupiah least(Rupiah left, Rupiah right) {
        return left.compareTo(right) < 0 ? left : right;
    }

    private record Obstacle(Ground ground, Basis<?> basis, Wording wording) {}

    private Optional<Obstacle> obstacle(Case.OldAge facts) {
        return switch (facts.occasion()) {
            case Case.Occasion.Age age -> tooYoung(age.born(), Basis.of(fullAge, facts.on()), facts.on());
            case Case.Occasion.StoppedWorking stopped ->
                tooEarly(stopped.on(), Basis.of(waiting, facts.on()), facts.on());
            case Case.Occasion.TotalDisability _, Case.Occasion.Death _, Case.Occasion.LeftForGood _ ->
                Optional.empty();
        };
    }

    private static Optional<Obstacle> tooYoung(LocalDate born, Basis<Integer> age, LocalDate on) {
        if (Period.between(born, on).getYears() >= age.value()) {
            return Optional.empty();
        }
        return Optional.of(new Obstacle(
                Ground.TOO_YOUNG,
                age,
                new Wording(
                        "Dibayar penuh mulai usia %s tahun.",
                        "Paid in full from the age of %s.", List.of(age.value()))));
    }

    private static Optional<Obstacle> tooEarly(LocalDate stopped, Basis<Integer> months, LocalDate on) {
        var first = stopped.plusMonths(months.value());
        if (!on.isBefore(first)) {
            return Optional.empty();
        }
        return Optional.of(new Obstacle(
                Ground.TOO_EARLY,
                months,
                new Wording("Dapat diambil mulai %s.", "Can be taken from %s on.", List.of(first))));
    }
}
