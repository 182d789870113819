package id.gapura.console.offers;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.offers.Offers;
import id.gapura.offers.Trials;
import id.gapura.places.Places;
import id.gapura.sponsors.Sponsors;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OffersPagesWiring {
    @Bean
    Door offersDoor() {
        return new Door(Part.REACH, 40, Action.SEE_TRIALS, "offers.door", TrialPages.HOME, "target");
    }

    @Bean
    Errand helpErrand(Offers offers) {
        return new HelpErrand(offers);
    }

    @Bean
    TrialView trialView(Trials trials, Sponsors sponsors, Places places) {
        return new TrialView(trials, sponsors, places);
    }

    /** Whoever could foretell the order of a file could find people in it. */
    @Bean
    RandomGenerator trialFileOrder() {
        return new SecureRandom();
    }
}
