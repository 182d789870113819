package id.gapura.enrolment.forgetting;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.kernel.Ids;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class ForgettingWiring {
    @Bean
    AttemptForgetting attemptForgetting(
            JdbcClient sql,
            Vault vault,
            Ids ids,
            Attempts attempts,
            Law law,
            TransactionTemplate transaction,
            InstantSource clock) {
        var store = new ForgettingStore(sql, vault, ids);
        return new AttemptForgetting(store, attempts, law.count("enrolment.forget-days"), transaction, clock);
    }
}
