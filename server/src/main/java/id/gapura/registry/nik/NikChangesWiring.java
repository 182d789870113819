package id.gapura.registry.nik;

import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.registry.Registry;
import id.gapura.registry.WorkerHistory;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class NikChangesWiring {
    @Bean
    NikChangeStore nikChangeStore(JdbcClient sql, Vault vault) {
        return new NikChangeStore(sql, vault);
    }

    @Bean
    NikChanges.Tools nikChangeTools(TransactionTemplate transaction, Outbox outbox, InstantSource clock, Ids ids) {
        return new NikChanges.Tools(transaction, outbox, clock, ids);
    }

    @Bean
    NikChanges nikChanges(NikChangeStore changes, Registry registry, WorkerHistory history, NikChanges.Tools tools) {
        return new NikChanges(changes, registry, history, tools);
    }
}
