package id.gapura.console.prospects;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.console.outreach.person.KnownContacts;
import id.gapura.kernel.Ids;
import id.gapura.registry.Prospects;
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
            Prospects prospects, ActivityChoice origin, KnownContacts contacts, InstantSource clock, Ids ids) {
        return new ProspectPages.Sources(prospects, origin, contacts, clock, ids);
    }

    @Bean
    Errand prospectsErrand(Prospects prospects) {
        return new ProspectsErrand(prospects);
    }
}
