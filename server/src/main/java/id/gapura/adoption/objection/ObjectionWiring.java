package id.gapura.adoption.objection;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ObjectionWiring {
    @Bean
    MergeListener hearingsMerged(JdbcClient sql) {
        return new MergeListener(new ObjectionStore(sql));
    }

    @Bean
    Objections objections(JdbcClient sql, InstantSource clock) {
        return new Objections(new ObjectionStore(sql), clock);
    }
}
