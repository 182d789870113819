package id.gapura.console.work;

import id.gapura.accounts.Audit;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonAspect;
import id.gapura.console.PersonFrames;
import id.gapura.membership.Membership;
import id.gapura.places.Gatherings;
import id.gapura.registry.livelihood.Livelihoods;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkWiring {
    @Bean
    PersonAspect workAspect(Livelihoods livelihoods) {
        return new WorkAspect(livelihoods);
    }

    @Bean
    WorkView workView(Livelihoods livelihoods, Gatherings gatherings, Membership membership, PersonFrames frames) {
        return new WorkView(livelihoods, gatherings, membership, frames);
    }

    @Bean
    OccupationPages.Sources occupationSources(
            PeopleInScope people, Livelihoods livelihoods, Gatherings gatherings, Audit audit, InstantSource clock) {
        return new OccupationPages.Sources(people, livelihoods, gatherings, audit, clock);
    }
}
