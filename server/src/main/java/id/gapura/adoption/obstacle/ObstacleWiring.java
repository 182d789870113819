package id.gapura.adoption.obstacle;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ObstacleWiring {
    @Bean
    Obstacles obstacles(JdbcClient sql, InstantSource clock) {
        return new Obstacles(new SignStore(sql), clock);
    }
}
