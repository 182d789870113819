package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.util.List;

/**
 * What is paid on a death by work accident ({@code manfaat JKK karena meninggal}): a share of eighty times the wage and no
 * less than a floor, the periodic benefit, and the funeral. PP 44/2015 Lampiran III as raised by PP 82/2019.
 */
final class DeathByWorkGrant {
    private final Series<Rate> share;
    private final Series<Rupiah> floor;
    private final Series<Rupiah> funeral;
    private final Periodic periodic;
    private final Wage wage;

    DeathByWorkGrant(Law law) {
        this.share = law.rate("jkk.death-share");
        this.floor = law.rupiah("jkk.death-floor");
        this.funeral = law.rupiah("jkk.funeral");
        this.periodic = new Periodic(law, "jkk");
        this.wage = new Wage(law);
    }

    void reckon(Case.DeathByWork death, Reckoning into) {
        paySum(death, into);
        periodic.pay(death.on(), into);
        var grant = Basis.of(funeral, death.on());
        into.pay(
                "funeral",
                grant.value(),
                grant,
                new Wording("Biaya pemakaman: %s.", "Funeral grant: %s.", List.of(grant.value())));
    }

    private void paySum(Case.DeathByWork death, Reckoning into) {
        var monthly = wage.of(death.insured(), death.on(), into);
        var part = Basis.of(share, death.on());
        var sum = wage.part(monthly, part.value(), death.on());
        into.pay(
                "death-sum",
                sum,
                part,
                new Wording(
                        "Santunan kematian: %s dari %s kali %s adalah %s.",
                        "Death sum: %s of %s times %s is %s.",
                        List.of(part.value(), wage.times(death.on()), monthly, sum)));
        raiseToFloor(sum, Basis.of(floor, death.on()), into);
    }

    private static void raiseToFloor(Rupiah sum, Basis<Rupiah> least, Reckoning into) {
        var lacking = least.value().minus(sum);
        if (lacking.isPositive()) {
            into.adjust(
                    "death-floor",
                    lacking,
                    least,
                    new Wording(
                            "Paling sedikit %s: bertambah %s.",
                            "At least %s: %s more.", List.of(least.value(), lacking)));
        }
    }
}
