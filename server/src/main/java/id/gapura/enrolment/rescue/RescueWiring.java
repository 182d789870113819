package id.gapura.enrolment.rescue;

import id.gapura.enrolment.attempts.AttemptStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class RescueWiring {
    @Bean
    RescueList rescueList(JdbcClient sql, AttemptStore attempts) {
        return new RescueList(sql, attempts);
    }
}
