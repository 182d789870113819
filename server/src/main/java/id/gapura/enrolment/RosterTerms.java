package id.gapura.enrolment;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The terms on which a roster's person becomes a member. */
final class RosterTerms {
    /** Words in a livelihood that mean driving people or goods for pay: the transport sector of PP 50/2025. */
    private static final List<String> DRIVING = List.of(
            "ojek", "ojol", "kurir", "sopir", "supir", "pengemudi", "driver", "angkot", "becak", "bentor", "taksi");

    private RosterTerms() {}

    static ContributionFacts of(Roster.Terms terms, String livelihood, Optional<Rupiah> declaredIncome) {
        return new ContributionFacts(
                declaredIncome.orElse(null),
                Programmes.of(terms.programmes()),
                sector(livelihood),
                Payer.of(terms.payer()));
    }

    static Sector sector(String livelihood) {
        var words = livelihood.toLowerCase(Locale.ROOT);
        return DRIVING.stream().anyMatch(words::contains) ? Sector.TRANSPORT : Sector.OTHER;
    }
}
