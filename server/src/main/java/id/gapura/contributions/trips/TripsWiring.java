package id.gapura.contributions.trips;

import id.gapura.kernel.Ids;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class TripsWiring {
    @Bean
    TripConsents tripConsents(JdbcClient sql, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new TripConsents(new TripConsentStore(sql), transaction, clock, ids);
    }

    @Bean
    MergeListener tripMergeListener(JdbcClient sql, InstantSource clock) {
        return new MergeListener(new TripConsentStore(sql), clock);
    }
}
