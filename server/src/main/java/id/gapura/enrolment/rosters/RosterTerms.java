package id.gapura.enrolment.rosters;

import id.gapura.kernel.Rupiah;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.util.Optional;

/** The terms on which a roster's person becomes a member. */
final class RosterTerms {
    private RosterTerms() {}

    static ContributionFacts of(Roster.Terms terms, String livelihood, Optional<Rupiah> declaredIncome) {
        return new ContributionFacts(
                declaredIncome.orElse(null),
                Programmes.of(terms.programmes()),
                Sector.ofLivelihood(livelihood),
                Payer.of(terms.payer()));
    }
}
