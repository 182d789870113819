package id.gapura.portal.price;

import id.gapura.rules.ContributionPrice;
import id.gapura.rules.benefit.Benefits;
import id.gapura.rules.law.Law;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PriceWiring {
    @Bean
    PriceAnswers priceAnswers(ContributionPrice price, Law law) {
        var benefits = new Benefits(law);
        return new PriceAnswers(price, new BenefitTopics(benefits, law), new Extras(benefits, law));
    }
}
