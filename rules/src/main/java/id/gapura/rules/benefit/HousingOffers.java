package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Doubt;
import id.gapura.rules.benefit.Benefit.Ground;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Loans for housing that exist for members of JHT ({@code manfaat layanan tambahan, MLT}). Permenaker 35/2016 as amended by
 * Permenaker 17/2021. Whether a worker without an employer may have one is not established, and every answer says so.
 */
final class HousingOffers {
    private final Series<Table> limits;
    private final Series<Integer> years;

    HousingOffers(Law law) {
        this.limits = law.table("housing.limits");
        this.years = law.count("housing.membership-years");
    }

    Benefit reckon(Case.Housing facts) {
        var into = new Reckoning();
        var basis = Basis.of(limits, facts.on());
        var needed = Basis.of(years, facts.on());
        if (Period.between(facts.memberSince(), facts.on()).getYears() < needed.value()) {
            into.refuse(
                    "loans",
                    Ground.MEMBERSHIP_TOO_SHORT,
                    needed,
                    new Wording(
                            "Perlu kepesertaan %s tahun.",
                            "A membership of %s years is needed.", List.of(needed.value())));
        } else {
            basis.value().rows().forEach(row -> offer(row, basis, into));
        }
        into.caution(
                Doubt.ELIGIBILITY,
                basis,
                new Wording(
                        "Belum pasti apakah pekerja bukan penerima upah berhak; jangan dijanjikan.",
                        "Whether workers without an employer are eligible is not established; do not promise it.",
                        List.of()));
        return into.benefit();
    }

    private static void offer(Table.Row row, Basis<Table> basis, Reckoning into) {
        Rupiah ceiling = row.rupiah("ceiling");
        int term = row.count("term");
        var wording = new Wording(
                "Pinjaman %s sampai %s, paling lama %s tahun.",
                "Loan %s of up to %s, for %s years at most.", List.of(row.code("loan"), ceiling, term));
        into.offer(new Benefit.Offer(row.code("loan"), Optional.of(ceiling), Optional.of(term), basis, wording));
    }
}
