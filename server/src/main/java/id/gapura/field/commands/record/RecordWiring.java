package id.gapura.field.commands.record;

import id.gapura.accounts.Audit;
import id.gapura.field.commands.Handler;
import id.gapura.field.commands.Once;
import id.gapura.registry.Registry;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.household.Households;
import id.gapura.registry.livelihood.Livelihoods;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordWiring {
    @Bean
    Completing fieldCompleting(Once fieldOnce, Registry registry, Audit audit) {
        return new Completing(fieldOnce, registry, audit);
    }

    @Bean
    Handler relativeHandler(Completing fieldCompleting, Households households) {
        return new RelativeHandler(fieldCompleting, households);
    }

    @Bean
    Handler workHandler(Completing fieldCompleting, Livelihoods livelihoods) {
        return new WorkHandler(fieldCompleting, livelihoods);
    }

    @Bean
    Handler healthHandler(Completing fieldCompleting, Evidence evidence) {
        return new HealthHandler(fieldCompleting, evidence);
    }
}
