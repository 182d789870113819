package id.gapura.portal;

import id.gapura.consents.Consents;
import id.gapura.enrolment.attempts.Attempts;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactWordWiring {
    @Bean
    ContactWord contactWord(Attempts attempts, Consents consents, InstantSource clock) {
        return new ContactWord(attempts, consents, clock);
    }
}
