package id.gapura.console.enrol;

import id.gapura.accounts.Action;
import id.gapura.consents.Consents;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.evidence.EvidenceSteps;
import id.gapura.console.regions.RegionChoices;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.membership.Membership;
import id.gapura.offers.Offers;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolWiring {
    @Bean
    Door enrolDoor() {
        return new Door(Part.ENROL, 10, Action.ENROL, "enrol.door", EnrolPages.HOME, "plus");
    }

    @Bean
    EnrolDesk enrolDesk(Attempts attempts, Consents consents, Offers offers) {
        return new EnrolDesk(attempts, consents, offers);
    }

    @Bean
    OfferWords enrolOfferWords(Offers offers) {
        return new OfferWords(offers);
    }

    @Bean
    StepView.Sources stepSources(Attempts attempts, Consents consents, RegionChoices regions, Places places) {
        return new StepView.Sources(attempts, consents, regions, places);
    }

    @Bean
    StepView stepView(
            StepView.Sources sources, ContributionPrice price, Law law, OfferWords offers, InstantSource clock) {
        return new StepView(sources, new PlanWords(price, new Benefits(law)), offers, clock);
    }

    @Bean
    EnrolPages.Views enrolViews(StepView steps, ResultView results) {
        return new EnrolPages.Views(steps, results);
    }

    @Bean
    ResultView resultView(
            Registry registry,
            Membership membership,
            Cover cover,
            ContributionPrice price,
            OfferWords offers,
            EvidenceSteps evidence,
            InstantSource clock) {
        return new ResultView(registry, membership, cover, price, offers, evidence, clock);
    }
}
