package id.gapura.payouts;

import id.gapura.kernel.Ids;
import id.gapura.ledger.Ledger;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class PayoutsWiring {
    @Bean
    Purses purses(List<Purse> purses) {
        return new Purses(purses);
    }

    @Bean
    Payouts payouts(
            JdbcClient sql,
            Vault vault,
            Ledger ledger,
            Purses purses,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        var store = new PayoutStore(sql, vault);
        return new Payouts(
                new Proposing(store, purses, transaction, clock, ids),
                new Approving(store, purses, transaction, clock),
                new Exporting(store, ledger, transaction, clock, ids),
                new Settling(store, purses, ledger),
                store,
                purses);
    }

    @Bean
    PayoutProof payoutProof(JdbcClient sql, Ledger ledger, Purses purses) {
        return new PayoutProof(sql, ledger, purses);
    }
}
