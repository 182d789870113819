package id.gapura.portal.villages;

import id.gapura.places.Places;
import id.gapura.portal.price.PriceAnswers;
import id.gapura.villages.Awards;
import id.gapura.villages.Villages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PublicVillagesWiring {
    @Bean
    PublicVillageView publicVillageView(Villages villages, Awards awards, Places places, PriceAnswers prices) {
        return new PublicVillageView(villages, awards, places, prices);
    }
}
