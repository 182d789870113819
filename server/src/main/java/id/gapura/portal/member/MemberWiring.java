package id.gapura.portal.member;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consents;
import id.gapura.contributions.Contributions;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.membership.MemberTerms;
import id.gapura.membership.Membership;
import id.gapura.messaging.Subscriptions;
import id.gapura.messaging.codes.Codes;
import id.gapura.partner.platform.ApiKeys;
import id.gapura.places.Gatherings;
import id.gapura.places.Places;
import id.gapura.portal.card.CardHolders;
import id.gapura.portal.card.Guessing;
import id.gapura.portal.cover.CoverCheck;
import id.gapura.portal.cover.Skipping;
import id.gapura.registry.Registry;
import id.gapura.registry.household.Households;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberWiring {
    private static final int AN_ADDRESS_A_MINUTE = 10;
    private static final int A_CARD_AN_HOUR = 5;

    @Bean
    Guessing memberGuessing(InstantSource clock) {
        return new Guessing(AN_ADDRESS_A_MINUTE, A_CARD_AN_HOUR, clock);
    }

    @Bean
    Guessing mailGuessing(InstantSource clock) {
        return new Guessing(AN_ADDRESS_A_MINUTE, A_CARD_AN_HOUR, clock);
    }

    @Bean
    SignInDesk signInDesk(CardHolders holders, Registry registry, Codes codes, Audit audit) {
        return new SignInDesk(holders, registry, codes, audit);
    }

    @Bean
    MyCover myCover(
            CoverCheck check,
            Skipping skipping,
            Membership membership,
            Contributions contributions,
            Cover cover,
            ContributionPrice price,
            InstantSource clock) {
        return new MyCover(check, skipping, membership, contributions, new MyCover.Prices(cover, price), clock);
    }

    @Bean
    MyConsents myConsents(Consents consents, Subscriptions subscriptions, Registry registry) {
        return new MyConsents(consents, subscriptions, registry);
    }

    @Bean
    SponsorLists sponsorLists(Audit audit, Accounts accounts, Schemes schemes, Consents consents) {
        return new SponsorLists(audit, accounts, schemes, consents);
    }

    @Bean
    SeenList seenList(
            Audit audit,
            Registry registry,
            Attempts attempts,
            SponsorLists sponsorLists,
            Accounts accounts,
            Places places,
            ApiKeys platforms) {
        return new SeenList(audit, registry, attempts, sponsorLists, new SeenList.Names(accounts, places, platforms));
    }

    @Bean
    DriversPrice driversPrice(Membership membership, MemberTerms terms, ContributionPrice price) {
        return new DriversPrice(membership, terms, price);
    }

    @Bean
    MyWork myWork(
            Registry registry,
            Livelihoods livelihoods,
            Gatherings gatherings,
            DriversPrice driversPrice,
            InstantSource clock) {
        return new MyWork(registry, livelihoods, gatherings, driversPrice, clock);
    }

    @Bean
    MyFamily myFamily(Households households, InstantSource clock) {
        return new MyFamily(households, clock);
    }
}
