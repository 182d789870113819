package id.gapura.console.duplicates;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicatesWiring {
    @Bean
    Door duplicatesDoor() {
        return new Door(Part.PEOPLE, 40, Action.REVIEW_DUPLICATES, "duplicates.door", "/console/duplicates", "pair");
    }

    @Bean
    Errand lookalikesErrand(LookalikeReview review) {
        return new DuplicatesErrand(review, DuplicatesErrand.Kind.FIRST_LOOK);
    }

    @Bean
    Errand mergesErrand(LookalikeReview review) {
        return new DuplicatesErrand(review, DuplicatesErrand.Kind.APPROVAL);
    }

    @Bean
    PairView pairView(Registry registry, Membership membership, Cover cover, Places places, InstantSource clock) {
        return new PairView(registry, membership, cover, places, clock);
    }
}
