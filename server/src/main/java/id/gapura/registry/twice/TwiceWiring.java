package id.gapura.registry.twice;

import id.gapura.consents.Consents;
import id.gapura.jobs.Outbox;
import id.gapura.registry.Prospects;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class TwiceWiring {
    @Bean
    NotedTwice notedTwice(
            JdbcClient sql,
            Vault vault,
            Prospects prospects,
            Consents consents,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock) {
        var tools = new NotedTwice.Tools(new MergeStore(sql, vault), consents, transaction, outbox, clock);
        return new NotedTwice(new PairStore(sql), prospects, tools);
    }

    @Bean
    PairListener prospectPairListener(JdbcClient sql, InstantSource clock) {
        return new PairListener(new PairStore(sql), clock);
    }

    @Bean
    KeysJob prospectKeysJob(
            JdbcClient sql, Vault vault, Prospects prospects, TransactionTemplate transaction, Outbox outbox) {
        return new KeysJob(new MergeStore(sql, vault), prospects, transaction, outbox);
    }
}
