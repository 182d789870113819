package id.gapura.console.adoption;

import id.gapura.accounts.Action;
import id.gapura.adoption.Adoption;
import id.gapura.consents.Consents;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.PersonAspect;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdoptionPagesWiring {
    @Bean
    Door adoptionDoor() {
        return new Door(Part.RESULTS, 20, Action.SEE_INSIGHT, "adoption.door", FunnelPages.HOME, "pair");
    }

    @Bean
    Suggestions suggestions(Adoption adoption, Consents consents, InstantSource clock) {
        return new Suggestions(adoption, consents, clock);
    }

    @Bean
    PersonAspect stageAspect(Adoption adoption) {
        return new StageAspect(adoption);
    }
}
