package id.gapura.portal.cover;

import id.gapura.membership.Membership;
import id.gapura.portal.card.CardHolders;
import id.gapura.portal.card.Guessing;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.FreshStart;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CoverWiring {
    private static final int AN_ADDRESS_A_MINUTE = 10;
    private static final int A_CARD_AN_HOUR = 5;

    @Bean
    CoverCheck coverCheck(CardHolders holders, Membership membership, Cover cover, InstantSource clock) {
        return new CoverCheck(holders, membership, cover, clock);
    }

    @Bean
    Skipping skipping(Membership membership, Cover cover, ContributionPrice price, Law law, InstantSource clock) {
        return new Skipping(membership, cover, price, new FreshStart(law), clock);
    }

    @Bean
    Guessing cardGuessing(InstantSource clock) {
        return new Guessing(AN_ADDRESS_A_MINUTE, A_CARD_AN_HOUR, clock);
    }
}
