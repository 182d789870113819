package id.gapura.console.places;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsolePlacesWiring {
    @Bean
    Door placesDoor() {
        return new Door(80, Action.MANAGE_PLACES, "places.door", "/console/places", "map");
    }
}
