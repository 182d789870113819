package id.gapura.ledger;

import id.gapura.kernel.Ids;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class LedgerWiring {
    @Bean
    Ledger ledger(JdbcClient sql, DataSource dataSource, InstantSource clock, Ids ids) {
        return new Ledger(new JournalStore(sql), new BalanceStore(sql), dataSource, clock, ids);
    }

    @Bean
    Seals seals(JdbcClient sql, TransactionTemplate transaction, InstantSource clock) {
        return new Seals(new SealStore(sql), transaction, clock);
    }

    @Bean
    SealJob sealJob(Seals seals) {
        return new SealJob(seals);
    }

    @Bean
    BalanceProof balanceProof(JdbcClient sql) {
        return new BalanceProof(new JournalStore(sql));
    }

    @Bean
    SealProof sealProof(Seals seals) {
        return new SealProof(seals);
    }
}
