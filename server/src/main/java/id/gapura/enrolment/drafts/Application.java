package id.gapura.enrolment.drafts;

import id.gapura.enrolment.identity.IdentityClaim;
import id.gapura.kernel.Nik;
import id.gapura.registry.Home;
import id.gapura.registry.Person;
import id.gapura.registry.Work;
import id.gapura.rules.ContributionFacts;

/** A complete draft as it reads: who wants to become a member, and on which terms. Personal data. */
public record Application(Nik nik, Person person, Home home, Work work, ContributionFacts terms) {
    public IdentityClaim claim() {
        return new IdentityClaim(nik, person.name(), person.birthOn(), person.sex());
    }

    @Override
    public String toString() {
        return "Application[****]";
    }
}
