package id.gapura.console.nik;

import id.gapura.accounts.Audit;
import id.gapura.console.Errand;
import id.gapura.console.PeopleInScope;
import id.gapura.registry.LookalikeReview;
import id.gapura.registry.Registry;
import id.gapura.registry.nik.NikChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NikPagesWiring {
    @Bean
    NikView nikView(NikChanges changes) {
        return new NikView(changes);
    }

    @Bean
    NikPages.Sources nikSources(
            PeopleInScope people, NikChanges changes, Registry registry, LookalikeReview lookalikes, Audit audit) {
        return new NikPages.Sources(people, changes, registry, lookalikes, audit);
    }

    @Bean
    Errand nikErrand(NikChanges changes) {
        return new NikErrand(changes);
    }
}
