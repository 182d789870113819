package id.gapura.rules;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The prices of a stretch of months through which no parameter changes: one for each set of programmes, sector, payer and
 * income band, all reckoned when the tariff is made. A price that were not whole rupiah would fail there, for the law
 * gives no rounding rule and needs none.
 */
final class ContributionTariff {
    private static final int SECTORS = Sector.values().length;
    private static final int PAYERS = Payer.values().length;

    private final ContributionBasis basis;
    private final long[] bandFloors;
    private final Rate[] paidShares;
    private final ContributionDue.Amounts[][] prices;

    ContributionTariff(ContributionBasis basis) {
        this.basis = basis;
        basis.refuseUnlessComplete();
        this.bandFloors = basis.bandFloors();
        this.paidShares = new Rate[SECTORS * PAYERS];
        for (var sector : Sector.values()) {
            for (var payer : Payer.values()) {
                paidShares[kind(sector, payer)] = basis.paidShare(sector, payer);
            }
        }
        this.prices = new ContributionDue.Amounts[Programmes.values().length * SECTORS * PAYERS][];
        for (var programmes : Programmes.values()) {
            for (var sector : Sector.values()) {
                for (var payer : Payer.values()) {
                    prices[kind(programmes, sector, payer)] = row(programmes, paidShares[kind(sector, payer)]);
                }
            }
        }
    }

    ContributionDue.Amounts price(ContributionFacts facts) {
        return prices[kind(facts.programmes(), facts.sector(), facts.payer())][band(facts.declaredIncome())];
    }

    Explanation explanation(ContributionFacts facts) {
        var paid = paidShares[kind(facts.sector(), facts.payer())];
        return new ContributionExplanation(basis, facts, band(facts.declaredIncome()), paid).explanation();
    }

    IncomeBand incomeBand(ContributionFacts facts) {
        int band = band(facts.declaredIncome());
        return new IncomeBand(Rupiah.of(bandFloors[band]), basis.base(band));
    }

    List<Rupiah> floors() {
        return Arrays.stream(bandFloors).mapToObj(Rupiah::of).toList();
    }

    private ContributionDue.Amounts[] row(Programmes programmes, Rate paid) {
        var row = new ContributionDue.Amounts[bandFloors.length];
        var jkm = part(basis.jkmAmount().value(), paid);
        for (int band = 0; band < row.length; band++) {
            var base = basis.base(band);
            var jkk = part(part(base, basis.jkkRate().value()), paid);
            var jht = programmes.contains(Programme.JHT)
                    ? part(base, basis.jhtRate().value())
                    : Rupiah.ZERO;
            row[band] = ContributionDue.Amounts.of(jkk, jkm, jht);
        }
        return row;
    }

    static Rupiah part(Rupiah whole, Rate share) {
        try {
            return whole.times(share, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException fraction) {
            throw new IllegalArgumentException(
                    share.fraction() + " of " + whole.amount() + " rupiah is not whole rupiah", fraction);
        }
    }

    /** The last band that begins at or below the income; the first below all and where none was declared. */
    private int band(@Nullable Rupiah income) {
        int band = 0;
        if (income != null) {
            while (band + 1 < bandFloors.length && bandFloors[band + 1] <= income.amount()) {
                band++;
            }
        }
        return band;
    }

    @SuppressWarnings("EnumOrdinal") // An index that lives only as long as the program, never stored.
    private static int kind(Programmes programmes, Sector sector, Payer payer) {
        return programmes.ordinal() * SECTORS * PAYERS + kind(sector, payer);
    }

    @SuppressWarnings("EnumOrdinal") // As above.
    private static int kind(Sector sector, Payer payer) {
        return sector.ordinal() * PAYERS + payer.ordinal();
    }
}
