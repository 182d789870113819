package id.gapura.adoption.cohort;

import id.gapura.rules.InTime;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class CohortWiring {
    @Bean
    Joiners joiners(JdbcClient sql) {
        return new Joiners(new CohortStore(sql));
    }

    @Bean
    Cohorts cohorts(JdbcClient sql, Law law, InstantSource clock) {
        return new Cohorts(new CohortStore(sql), new InTime(law), clock);
    }

    @Bean
    CohortProof cohortProof(JdbcClient sql) {
        return new CohortProof(sql);
    }
}
