package id.gapura.portal.draws;

import id.gapura.incentives.draws.Draws;
import id.gapura.places.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicDrawsWiring {
    @Bean
    PublicDrawView publicDrawView(Draws draws, Places places) {
        return new PublicDrawView(draws, places);
    }
}
