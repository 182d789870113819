package id.gapura.survey.sample;

import id.gapura.consents.Consents;
import id.gapura.survey.Rounds;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class SampleWiring {
    @Bean
    Samples surveySamples(
            Rounds rounds,
            JdbcClient sql,
            Consents consents,
            JdbcTransactionManager transactions,
            InstantSource clock) {
        var store = new SampleStore(sql);
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        var onRecord = new OnRecord(store, consents, reading);
        return new Samples(rounds, store, onRecord, new TransactionTemplate(transactions), clock, new SecureRandom());
    }
}
