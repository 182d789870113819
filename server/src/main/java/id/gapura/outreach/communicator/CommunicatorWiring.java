package id.gapura.outreach.communicator;

import id.gapura.kernel.Ids;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class CommunicatorWiring {
    @Bean
    Communicators communicators(JdbcClient sql, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Communicators(new CommunicatorStore(sql), transaction, clock, ids);
    }
}
