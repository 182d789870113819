package id.gapura.contributions.suspense;

import id.gapura.contributions.SuspenseRelease;
import id.gapura.database.RacedTransaction;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class SuspenseWiring {
    @Bean
    WaitingStore waitingStore(JdbcClient sql, Vault vault) {
        return new WaitingStore(sql, vault);
    }

    @Bean
    ProposalStore proposalStore(JdbcClient sql) {
        return new ProposalStore(sql);
    }

    @Bean
    SuspenseMatch suspenseMatch(
            WaitingStore waiting,
            ProposalStore proposals,
            SuspenseRelease releases,
            Registry registry,
            TransactionTemplate transaction,
            InstantSource clock) {
        return new SuspenseMatch(waiting, proposals, releases, registry, new RacedTransaction(transaction), clock);
    }

    @Bean
    SuspenseSearch suspenseSearch(WaitingStore waiting, SuspenseMatch match, Registry registry, InstantSource clock) {
        return new SuspenseSearch(waiting, match, registry, clock);
    }

    @Bean
    SuspenseHandover suspenseHandover(
            WaitingStore waiting, ProposalStore proposals, SuspenseRelease releases, InstantSource clock) {
        return new SuspenseHandover(waiting, proposals, releases, clock);
    }

    @Bean
    RegisteredListener registeredListener(WaitingStore waiting, Outbox outbox) {
        return new RegisteredListener(waiting, outbox);
    }

    @Bean
    SuspenseReview suspenseReview(
            JdbcClient sql,
            ProposalStore proposals,
            SuspenseRelease releases,
            Membership membership,
            Vault vault,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        var parts = new SuspenseReview.Parts(
                proposals, new CaseStore(sql, vault), releases, membership, new RacedTransaction(transaction));
        return new SuspenseReview(parts, clock, ids);
    }

    @Bean
    ReleaseProof releaseProof(JdbcClient sql) {
        return new ReleaseProof(sql);
    }
}
