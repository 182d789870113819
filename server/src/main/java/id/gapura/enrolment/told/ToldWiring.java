package id.gapura.enrolment.told;

import id.gapura.consents.Consents;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.registry.Registry;
import id.gapura.registry.evidence.Evidence;
import id.gapura.registry.livelihood.Livelihoods;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ToldWiring {
    @Bean
    AllowedListener allowedListener(Attempts attempts, Consents consents) {
        return new AllowedListener(attempts, consents);
    }

    @Bean
    TellListener tellListener(Attempts attempts, Registry registry, Livelihoods livelihoods, Evidence evidence) {
        return new TellListener(attempts, registry, livelihoods, evidence);
    }
}
