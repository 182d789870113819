package id.gapura.console.prospects;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.console.outreach.person.KnownContacts;
import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import id.gapura.registry.Prospects;
import id.gapura.registry.twice.NotedTwice;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProspectsWiring {
    @Bean
    Door prospectsDoor() {
        return new Door(Part.REACH, 20, Action.MANAGE_PROSPECTS, "prospects.door", "/console/prospects", "person");
    }

    @Bean
    ProspectPages.Sources prospectSources(
            Prospects prospects,
            NotedTwice twice,
            ActivityChoice origin,
            KnownContacts contacts,
            InstantSource clock,
            Ids ids) {
        return new ProspectPages.Sources(prospects, twice, origin.withPeople(), contacts, clock, ids);
    }

    @Bean
    Errand prospectsErrand(Prospects prospects) {
        return new ProspectsErrand(prospects);
    }

    @Bean
    Errand prospectsTwiceErrand(NotedTwice twice) {
        return new TwiceErrand(twice);
    }

    @Bean
    TwiceView twiceView(Prospects prospects, KnownContacts contacts, Places places) {
        return new TwiceView(prospects, contacts, places);
    }
}
