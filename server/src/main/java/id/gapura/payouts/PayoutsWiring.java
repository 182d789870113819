package id.gapura.payouts;

import id.gapura.kernel.Ids;
import id.gapura.ledger.Ledger;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class PayoutsWiring {
    @Bean
    Payouts payouts(
            JdbcClient sql, Vault vault, Ledger ledger, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        var store = new PayoutStore(sql, vault);
        return new Payouts(
                new Proposing(store, transaction, clock, ids),
                new Approving(store, transaction, clock),
                new Exporting(store, ledger, transaction, clock, ids),
                new Settling(store, ledger),
                store);
    }

    @Bean
    PayoutProof payoutProof(JdbcClient sql, Ledger ledger) {
        return new PayoutProof(sql, ledger);
    }
}
