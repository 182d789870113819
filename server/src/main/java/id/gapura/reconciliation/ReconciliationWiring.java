package id.gapura.reconciliation;

import id.gapura.kernel.Ids;
import id.gapura.ledger.Ledger;
import id.gapura.payouts.Payouts;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class ReconciliationWiring {
    @Bean
    Reconciliation reconciliation(
            JdbcClient sql,
            Ledger ledger,
            Payouts payouts,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        var stores = new Reconciliation.Stores(new StatementStore(sql), new MatchStore(sql), new TermsStore(sql));
        var due = new DueDays(ledger, stores.matches(), stores.terms());
        var parts = new Matching.Parts(stores.matches(), due, new MatchPosting(ledger, ids));
        return new Reconciliation(
                new StatementUpload(stores.statements(), transaction, clock, ids),
                new Matching(parts, payouts, transaction, clock, ids),
                new HandMatching(parts, transaction, clock, ids),
                stores,
                due,
                clock);
    }

    @Bean
    SettlementProof settlementProof(JdbcClient sql, Ledger ledger) {
        var matches = new MatchStore(sql);
        return new SettlementProof(sql, matches, new DueDays(ledger, matches, new TermsStore(sql)), ledger);
    }
}
