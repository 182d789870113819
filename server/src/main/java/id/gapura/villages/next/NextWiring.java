package id.gapura.villages.next;

import id.gapura.adoption.Funnel;
import id.gapura.insight.Insight;
import id.gapura.places.Gatherings;
import id.gapura.places.Places;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class NextWiring {
    @Bean
    NextVillages nextVillages(
            Places places, Insight insight, Funnel funnel, Gatherings gatherings, JdbcClient sql, InstantSource clock) {
        return new NextVillages(places, insight, funnel, gatherings, new NearbyStore(sql), clock);
    }
}
