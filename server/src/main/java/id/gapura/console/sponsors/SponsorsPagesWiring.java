package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consents;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.console.naming.Naming;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.SponsorPhones;
import id.gapura.sponsors.Sponsors;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SponsorsPagesWiring {
    @Bean
    Door sponsorsDoor() {
        return new Door(Part.PAYMENTS, 50, Action.SEE_SPONSORS, "sponsors.door", SponsorPages.HOME, "shield");
    }

    @Bean
    Errand sponsorsEnding(Schemes schemes, InstantSource clock) {
        return new SponsorsEnding(schemes, clock);
    }

    @Bean
    Errand sponsorsShort(Schemes schemes, InstantSource clock) {
        return new SponsorsShort(schemes, clock);
    }

    @Bean
    Errand transfersWaiting(Sponsors sponsors) {
        return new TransfersWaiting(sponsors);
    }

    @Bean
    Errand offersUntold(Schemes schemes, InstantSource clock) {
        return new OffersUntold(schemes, clock);
    }

    @Bean
    SponsorsInScope sponsorsInScope(Sponsors sponsors, Schemes schemes) {
        return new SponsorsInScope(sponsors, schemes);
    }

    @Bean
    SchemeView schemeView(Schemes schemes, Registry registry, InstantSource clock) {
        return new SchemeView(schemes, registry, clock);
    }

    @Bean
    SponsorView sponsorView(
            Sponsors sponsors, Schemes schemes, SponsorPhones phones, Places places, InstantSource clock) {
        return new SponsorView(sponsors, schemes, phones, places, clock);
    }

    @Bean
    SponsorSheets sponsorSheets(
            Schemes schemes, Registry registry, Membership membership, Consents consents, Places places) {
        return new SponsorSheets(schemes, registry, membership, consents, places);
    }

    @Bean
    SchemePages.Acts schemeActs(Schemes schemes, Naming naming, Audit audit) {
        return new SchemePages.Acts(schemes, naming, audit);
    }
}
