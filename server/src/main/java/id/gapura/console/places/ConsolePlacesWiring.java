package id.gapura.console.places;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsolePlacesWiring {
    @Bean
    Door placesDoor() {
        return new Door(Part.SETTINGS, 10, Action.MANAGE_PLACES, "places.door", "/console/places", "map");
    }
}
