package id.gapura.console.family;

import id.gapura.accounts.Audit;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonAspect;
import id.gapura.console.PersonFrames;
import id.gapura.registry.household.Households;
import id.gapura.rules.HeirOrder;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FamilyWiring {
    @Bean
    PersonAspect familyAspect(Households households) {
        return new FamilyAspect(households);
    }

    @Bean
    FamilyView familyView(Households households, HeirOrder order, PersonFrames frames, InstantSource clock) {
        return new FamilyView(households, order, frames, clock);
    }

    @Bean
    FamilyActs familyActs(PeopleInScope people, Households households, Audit audit, Law law, InstantSource clock) {
        return new FamilyActs(people, households, audit, law, clock);
    }
}
