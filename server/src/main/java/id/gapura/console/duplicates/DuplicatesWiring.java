package id.gapura.console.duplicates;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Errand;
import id.gapura.registry.LookalikeReview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DuplicatesWiring {
    @Bean
    Door duplicatesDoor() {
        return new Door(60, Action.REVIEW_DUPLICATES, "duplicates.door", "/console/duplicates", "person");
    }

    @Bean
    Errand duplicatesErrand(LookalikeReview review) {
        return new DuplicatesErrand(review);
    }
}
