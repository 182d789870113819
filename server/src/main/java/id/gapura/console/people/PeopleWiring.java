package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consents;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.console.adoption.Suggestions;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.trips.TripConsents;
import id.gapura.ledger.Ledger;
import id.gapura.membership.MemberTerms;
import id.gapura.membership.Membership;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.places.Places;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.Registry;
import id.gapura.reminders.Languages;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleWiring {
    @Bean
    Door peopleDoor() {
        return new Door(Part.PEOPLE, 10, Action.SEE_PEOPLE, "people.door", "/console/people", "people");
    }

    @Bean
    FoundPeople foundPeople(Membership membership, Places places, Cover cover, InstantSource clock) {
        return new FoundPeople(membership, places, cover, clock);
    }

    @Bean
    PersonView.Sources personSources(
            Registry registry,
            LookalikeReview lookalikes,
            Consents consents,
            Membership membership,
            MemberTerms terms,
            Contributions contributions,
            Schemes schemes,
            TripConsents tripConsents,
            ApiKeys platforms,
            Ledger ledger,
            Places places,
            Languages languages,
            InstantSource clock) {
        return new PersonView.Sources(
                registry,
                lookalikes,
                consents,
                membership,
                terms,
                contributions,
                schemes,
                new Deductions(tripConsents, platforms),
                ledger,
                places,
                languages,
                clock);
    }

    @Bean
    PaperFacts paperFacts(Contributions contributions, Membership membership, Cover cover, InstantSource clock) {
        return new PaperFacts(contributions, membership, cover, clock);
    }

    @Bean
    PersonView personView(
            PersonView.Sources sources,
            Cover cover,
            ContributionPrice price,
            PaperFacts papers,
            PersonFrames frames,
            Suggestions suggestions) {
        return new PersonView(sources, cover, price, papers, frames, suggestions);
    }

    @Bean
    CorrectionPages.Sources correctionSources(
            PeopleInScope people, Registry registry, Places places, Audit audit, InstantSource clock) {
        return new CorrectionPages.Sources(people, registry, places, audit, clock);
    }
}
