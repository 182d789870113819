import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import id.gapura.rules.law.Law;
import java.time.YearMonth;

/** Somebody else's program, with the rules and nothing else of Gapura on its class path. */
class Price {
    public static void main(String[] arguments) {
        var facts = new ContributionFacts(Rupiah.of(1_500_000), Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        System.out.println(new ContributionPrice(Law.current()).total(facts, YearMonth.of(2026, 12)).amount());
    }
}
