package id.gapura.places;

import id.gapura.kernel.Ids;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class PlacesWiring {
    @Bean
    Places places(JdbcClient sql, TransactionTemplate transaction) {
        return new Places(new RegionStore(sql), new BranchStore(sql), transaction);
    }

    @Bean
    Gatherings gatherings(JdbcClient sql, InstantSource clock, Ids ids) {
        return new Gatherings(new GatheringStore(sql), new MarketDayStore(sql), clock, ids);
    }
}
