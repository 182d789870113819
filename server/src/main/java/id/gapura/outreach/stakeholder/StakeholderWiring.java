package id.gapura.outreach.stakeholder;

import id.gapura.kernel.Ids;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class StakeholderWiring {
    @Bean
    Stakeholders stakeholders(JdbcClient sql, Vault vault, InstantSource clock, Ids ids) {
        return new Stakeholders(
                new StakeholderStore(sql), new PersonStore(sql, vault), new AgreementStore(sql), clock, ids);
    }
}
