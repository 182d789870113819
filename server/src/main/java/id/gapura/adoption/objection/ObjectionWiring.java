package id.gapura.adoption.objection;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ObjectionWiring {
    @Bean
    Objections objections(JdbcClient sql, InstantSource clock) {
        return new Objections(new ObjectionStore(sql), clock);
    }
}
