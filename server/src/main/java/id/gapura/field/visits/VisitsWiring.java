package id.gapura.field.visits;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class VisitsWiring {
    @Bean
    Visits visits(JdbcClient sql, InstantSource clock) {
        return new Visits(sql, clock);
    }

    @Bean
    ProspectMergeListener visitsProspectMergeListener(Visits visits) {
        return new ProspectMergeListener(visits);
    }
}
