package id.gapura.rules.benefit;

import id.gapura.kernel.Rate;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Wording;
import id.gapura.rules.benefit.Benefit.Ground;
import id.gapura.rules.benefit.Case.HomeCare;
import id.gapura.rules.benefit.Case.Prosthesis;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import id.gapura.rules.law.Table;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is given and paid back after a work accident ({@code pelayanan kesehatan, penggantian biaya}): care by need, and
 * transport, care at home, prostheses and aids each up to its own ceiling. PP 44/2015 Lampiran III as raised by PP 82/2019.
 */
final class CarePay {
    private final Series<Boolean> medicalCare;
    private final Series<Boolean> suspectedCare;
    private final Series<Table> transport;
    private final Series<Table> aids;
    private final Series<Rupiah> homeCareCeiling;
    private final Series<Integer> homeCareMonths;
    private final Series<Rate> surcharge;

    CarePay(Law law) {
        this.medicalCare = law.truth("jkk.medical-care");
        this.suspectedCare = law.truth("jkk.suspected-care");
        this.transport = law.table("jkk.transport-ceilings");
        this.aids = law.table("jkk.aid-ceilings");
        this.homeCareCeiling = law.rupiah("jkk.home-care-ceiling");
        this.homeCareMonths = law.count("jkk.home-care-months");
        this.surcharge = law.rate("jkk.prosthesis-surcharge");
    }

    void reckon(Case.Care facts, Reckoning into) {
        if (facts.suspected()) {
            offerWhileUndecided(Basis.of(suspectedCare, facts.on()), into);
            return;
        }
        offerMedicalCare(facts.on(), into);
        payEach(facts.costs().transport(), Basis.of(transport, facts.on()), "mode", "transport-", into);
        var homeCare = facts.costs().homeCare();
        if (homeCare != null) {
            payHomeCare(homeCare, facts.on(), into);
        }
        var prosthesis = facts.costs().prosthesis();
        if (prosthesis != null) {
            payProsthesis(prosthesis, Basis.of(surcharge, facts.on()), into);
        }
        payEach(facts.costs().aids(), Basis.of(aids, facts.on()), "aid", "", into);
    }

    private void offerMedicalCare(LocalDate on, Reckoning into) {
        var basis = Basis.of(medicalCare, on);
        if (basis.value()) {
            var wording = new Wording(
                    "Perawatan menurut kebutuhan medis tanpa batas biaya, di fasilitas jaringan (PLKK).",
                    "Care by medical need without a ceiling, at places of the network (PLKK).",
                    List.of());
            into.offer(new Benefit.Offer("medical-care", Optional.empty(), Optional.empty(), basis, wording));
        }
    }

    /** Since Permenaker 1/2025: care at once, costs only when it is decided. */
    private static void offerWhileUndecided(Basis<Boolean> basis, Reckoning into) {
        if (basis.value()) {
            var care = new Wording(
                    "Perawatan dijamin sampai diputuskan apakah ini kecelakaan atau penyakit akibat kerja.",
                    "Care is given until it is decided whether it was a work accident or disease.",
                    List.of());
            into.offer(new Benefit.Offer("medical-care", Optional.empty(), Optional.empty(), basis, care));
        }
        into.refuse(
                "costs",
                Ground.NOT_DECIDED,
                basis,
                new Wording("Penggantian biaya menunggu keputusan.", "Costs wait for the decision.", List.of()));
    }

    private static void payEach(
            Map<String, Rupiah> costs, Basis<Table> ceilings, String column, String prefix, Reckoning into) {
        costs.forEach((code, cost) ->
                into.payUpTo(ceilings.value().row(column, code).rupiah("ceiling"), prefix + code, cost, ceilings));
    }

    private void payHomeCare(HomeCare care, LocalDate on, Reckoning into) {
        var most = Basis.of(homeCareMonths, on);
        if (care.months() > most.value()) {
            throw new IllegalArgumentException("months must be from 1 to " + most.value()
                    + ", with the cost of these months alone, not " + care.months());
        }
        var ceiling = Basis.of(homeCareCeiling, on);
        if (care.recommended()) {
            into.payUpTo(ceiling.value(), "home-care", care.cost(), ceiling);
        } else {
            into.refuse(
                    "home-care",
                    Ground.NOT_RECOMMENDED,
                    ceiling,
                    new Wording("Perlu rekomendasi dokter.", "A physician must recommend it.", List.of()));
        }
    }

    private static void payProsthesis(Prosthesis prosthesis, Basis<Rate> surcharge, Reckoning into) {
        var reference = prosthesis.referencePrice();
        var ceiling = reference.plus(reference.times(surcharge.value(), RoundingMode.CEILING));
        into.payUpTo(ceiling, "prosthesis", prosthesis.cost(), surcharge);
    }
}
