package id.gapura.console.regions;

import id.gapura.places.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegionsWiring {
    @Bean
    RegionChoices regionChoices(Places places) {
        return new RegionChoices(places);
    }
}
