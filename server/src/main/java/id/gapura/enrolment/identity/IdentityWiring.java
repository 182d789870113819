package id.gapura.enrolment.identity;

import id.gapura.kernel.Ids;
import id.gapura.vault.Vault;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class IdentityWiring {
    /** People who wait at a counter or on a phone give up soon. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    IdentityCheck identityCheck(JdbcClient sql, Vault vault, InstantSource clock, Ids ids) {
        return new IdentityCheck(new OfficeStore(sql, vault), new OfficeLine(PATIENCE), clock, ids);
    }
}
