package id.gapura.consents;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class ConsentsWiring {
    @Bean
    Consents consents(JdbcClient sql, Outbox outbox, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Consents(new ConsentStore(sql), outbox, transaction, clock, ids);
    }
}
