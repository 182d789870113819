package id.gapura.console.terms;

import id.gapura.membership.MemberTerms;
import id.gapura.partner.mandate.Mandates;
import id.gapura.rules.ContributionPrice;
import id.gapura.sponsors.Schemes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberTermsWiring {
    @Bean
    TermsComparison termsComparison(MemberTerms terms, ContributionPrice price, Schemes schemes, Mandates mandates) {
        return new TermsComparison(terms, price, schemes, mandates);
    }
}
