package id.gapura.portal.cover;

import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CoverWiring {
    @Bean
    CoverCheck coverCheck(Registry registry, Membership membership, Cover cover, InstantSource clock) {
        return new CoverCheck(registry, membership, cover, clock);
    }

    @Bean
    Guessing guessing(InstantSource clock) {
        return new Guessing(clock);
    }
}
