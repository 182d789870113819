package id.gapura.portal.card;

import id.gapura.registry.Registry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CardWiring {
    @Bean
    CardHolders cardHolders(Registry registry) {
        return new CardHolders(registry);
    }
}
