package id.gapura.partner.snap;

import id.gapura.accounts.Audit;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.Intake;
import id.gapura.contributions.Outcome;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import id.gapura.screen.pace.Throttle;
import id.gapura.vault.Vault;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class SnapWiring {
    /** Several times what the busiest bank needs on the last day to pay; a loop gone wrong at a bank needs more. */
    private static final int CALLS_A_MINUTE = 30_000;

    private static final int MOST_BANKS = 1_000;

    @Bean
    Banks banks(JdbcClient sql, Vault vault, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Banks(new BankStore(sql, vault), transaction, clock, ids);
    }

    @Bean
    VirtualAccounts virtualAccounts(JdbcClient sql, TransactionTemplate transaction, InstantSource clock) {
        return new VirtualAccounts(new AccountStore(sql), transaction, clock);
    }

    @Bean
    Till till(Intake intake) {
        return payment -> switch (intake.accept(payment)) {
            case Outcome.Taken taken -> taken(taken);
            case Outcome.Repeated(var first) -> taken(first);
            case Outcome.Conflicting _, Outcome.Refused _ -> Till.Taken.CONFLICTING;
        };
    }

    private static Till.Taken taken(Outcome.Taken first) {
        return switch (first) {
            case Outcome.Posted _ -> Till.Taken.POSTED;
            case Outcome.Suspended _ -> Till.Taken.SUSPENDED;
        };
    }

    @Bean
    Bills bills(JdbcClient sql, Registry registry, Membership membership, Cover cover, PaidAhead paidAhead) {
        return new Bills(new AccountStore(sql), registry, membership, cover, paidAhead);
    }

    @Bean
    Wording wording() {
        return new Wording();
    }

    @Bean
    Taking taking(
            JdbcClient sql, Till till, Bills bills, Banks banks, TransactionTemplate transaction, Wording wording) {
        var stores = new Taking.Stores(new AccountStore(sql), new SnapPaymentStore(sql));
        return new Taking(stores, till, bills, banks, transaction, wording);
    }

    @Bean
    RequestStore requestStore(JdbcClient sql, Vault vault, Ids ids) {
        return new RequestStore(sql, vault, ids);
    }

    @Bean
    Snap.Operations snapOperations(
            JdbcClient sql,
            TransactionTemplate transaction,
            RequestStore requests,
            Bills bills,
            Taking taking,
            Wording wording) {
        var payments = new SnapPaymentStore(sql);
        return new Snap.Operations(
                new Inquiries(bills, wording),
                new Payments(transaction, payments, requests, new AccountStore(sql), bills, taking),
                new Statuses(payments, taking));
    }

    @Bean
    Throttle snapCalls(InstantSource clock) {
        return new Throttle(CALLS_A_MINUTE, Duration.ofMinutes(1), MOST_BANKS, clock);
    }

    @Bean
    SnapProof snapProof(JdbcClient sql, Banks banks, Contributions contributions, InstantSource clock) {
        return new SnapProof(new SnapPaymentStore(sql), banks, contributions, clock);
    }

    @Bean
    Snap snap(
            Banks banks,
            Vault vault,
            Throttle snapCalls,
            RequestStore requests,
            Snap.Operations operations,
            TransactionTemplate transaction,
            Audit audit,
            InstantSource clock) {
        var tokens = new AccessTokens(vault, clock);
        var door = new Doorkeeper(banks, tokens, clock);
        return new Snap(door, snapCalls, tokens, requests, operations, transaction, audit, clock);
    }

    @Bean
    PendingPayments pendingPayments(
            JdbcClient sql,
            Banks banks,
            Taking taking,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock) {
        var question = new StatusQuestion(banks, clock, new SecureRandom());
        return new PendingPayments(new SnapPaymentStore(sql), banks, question, taking, transaction, outbox, clock);
    }
}
