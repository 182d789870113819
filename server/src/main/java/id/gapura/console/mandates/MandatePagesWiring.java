package id.gapura.console.mandates;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.partner.mandate.Mandates;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MandatePagesWiring {
    @Bean
    Door mandatesDoor() {
        return new Door(Part.PAYMENTS, 30, Action.MANAGE_MANDATES, "mandates.door", MandatePages.HOME, "calendar");
    }

    @Bean
    FailedDebits failedDebits(Mandates mandates) {
        return new FailedDebits(mandates);
    }

    @Bean
    MandateLists mandateLists(Mandates mandates, Registry registry, Places places) {
        return new MandateLists(mandates, registry, places);
    }
}
