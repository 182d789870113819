package id.gapura.ledger;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class LedgerWiring {
    @Bean
    Ledger ledger(JdbcClient sql, InstantSource clock) {
        return new Ledger(new JournalStore(sql), clock);
    }

    @Bean
    BalanceProof balanceProof(JdbcClient sql) {
        return new BalanceProof(new JournalStore(sql));
    }
}
