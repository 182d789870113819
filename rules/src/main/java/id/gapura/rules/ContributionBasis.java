package id.gapura.rules;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The values that set the contribution on one day, each with its validity and source. */
record ContributionBasis(
        Series.Entry<Table> bands,
        Series.Entry<Rate> jkkRate,
        Series.Entry<Rupiah> jkmAmount,
        Series.Entry<Rate> jhtRate,
        Series.Entry<Table> relief) {
    static final String BANDS = "contribution.income-bands";
    static final String JKK_RATE = "contribution.jkk-rate";
    static final String JKM_AMOUNT = "contribution.jkm-amount";
    static final String JHT_RATE = "contribution.jht-rate";
    static final String RELIEF = "contribution.relief";

    static final Set<String> IDS = Set.of(BANDS, JKK_RATE, JKM_AMOUNT, JHT_RATE, RELIEF);

    static ContributionBasis on(LocalDate day, Law law) {
        return new ContributionBasis(
                law.table(BANDS).at(day),
                law.rate(JKK_RATE).at(day),
                law.rupiah(JKM_AMOUNT).at(day),
                law.rate(JHT_RATE).at(day),
                law.table(RELIEF).at(day));
    }

    /** The parameters that set the contribution. */
    static List<Series<?>> parameters(Law law) {
        return List.of(
                law.table(BANDS), law.rate(JKK_RATE), law.rupiah(JKM_AMOUNT), law.rate(JHT_RATE), law.table(RELIEF));
    }

    /** Refuses bands that leave the least incomes out, and a relief for a sector or payer that there is not. */
    void refuseUnlessComplete() {
        var floors = bandFloors();
        if (floors.length == 0 || floors[0] != 0) {
            throw new IllegalArgumentException(BANDS + " must have a first band from 0 on "
                    + bands.validity().from());
        }
        for (var row : relief.value().rows()) {
            Sector.of(row.code("sector"));
            Payer.of(row.code("payer"));
        }
    }

    /** The lowest declared income of each band, rising. */
    long[] bandFloors() {
        return bands.value().rows().stream()
                .mapToLong(row -> row.rupiah("from").amount())
                .toArray();
    }

    /** The base income ({@code dasar penghasilan}) of a band. */
    Rupiah base(int band) {
        return bands.value().rows().get(band).rupiah("base");
    }

    /** The share of JKK and JKM still to be paid; the whole where the law grants no relief. */
    Rate paidShare(Sector sector, Payer payer) {
        return relief.value().rows().stream()
                .filter(row -> row.code("sector").equals(sector.code()))
                .filter(row -> row.code("payer").equals(payer.code()))
                .map(row -> row.rate("paid"))
                .findFirst()
                .orElse(Rate.WHOLE);
    }
}
