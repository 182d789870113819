package id.gapura.enrolment.attempts;

import id.gapura.accounts.Accounts;
import id.gapura.consents.Consents;
import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.followup.FollowUps;
import id.gapura.enrolment.followup.Owners;
import id.gapura.enrolment.identity.IdentityCheck;
import id.gapura.enrolment.tickets.Tickets;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class AttemptsWiring {
    @Bean
    AttemptStore attemptStore(JdbcClient sql, Vault vault) {
        return new AttemptStore(sql, vault);
    }

    @Bean
    EventStore attemptEventStore(JdbcClient sql, Ids ids) {
        return new EventStore(sql, ids);
    }

    @Bean
    AttemptBook attemptBook(AttemptStore attempts, EventStore events, Outbox outbox, InstantSource clock) {
        return new AttemptBook(attempts, events, outbox, clock);
    }

    @Bean
    DraftReader draftReader(Law law, Places places) {
        return new DraftReader(law.count("membership.age-limit"), places);
    }

    @Bean
    FollowUps followUps(Law law) {
        return new FollowUps(law);
    }

    @Bean
    Tickets tickets(JdbcClient sql) {
        return new Tickets(sql, new SecureRandom());
    }

    @Bean
    Admission admission(
            Registry registry,
            Membership membership,
            AttemptStore attempts,
            AttemptBook book,
            FollowUps followUps,
            Ids ids) {
        return new Admission(registry, membership, attempts, book, followUps, ids);
    }

    @Bean
    Owners attemptOwners(Accounts accounts) {
        return new Owners(accounts);
    }

    @Bean
    Conclusion conclusion(AttemptBook book, Admission admission, FollowUps followUps, Owners owners, Tickets tickets) {
        return new Conclusion(book, admission, followUps, owners, tickets);
    }

    @Bean
    Settling attemptSettling(
            TransactionTemplate transaction,
            AttemptBook book,
            Conclusion conclusion,
            DraftReader reader,
            IdentityCheck identity) {
        return new Settling(new RacedTransaction(transaction), book, conclusion, reader, identity);
    }

    @Bean
    Submission submission(
            TransactionTemplate transaction,
            AttemptBook book,
            Admission admission,
            Conclusion conclusion,
            DraftReader reader,
            FollowUps followUps,
            Settling settling) {
        return new Submission(
                new RacedTransaction(transaction), book, admission, conclusion, reader, followUps, settling);
    }

    @Bean
    Drafting drafting(
            TransactionTemplate transaction,
            AttemptStore attempts,
            AttemptBook book,
            DraftReader reader,
            FollowUps followUps,
            Owners owners) {
        return new Drafting(new RacedTransaction(transaction), attempts, book, reader, followUps, owners);
    }

    @Bean
    Attempts.Verbs attemptVerbs(
            TransactionTemplate transaction,
            Owners owners,
            AttemptStore attempts,
            AttemptBook book,
            Conclusion conclusion,
            Admission admission,
            DraftReader reader,
            Drafting drafting,
            Submission submission,
            Settling settling,
            Consents consents) {
        var raced = new RacedTransaction(transaction);
        return new Attempts.Verbs(
                drafting,
                submission,
                new Deciding(raced, book, conclusion, admission, reader, submission, settling),
                new Caring(raced, attempts, book, admission, owners, consents));
    }

    @Bean
    Attempts attempts(
            Attempts.Verbs verbs, AttemptStore attempts, EventStore events, Tickets tickets, DraftReader reader) {
        return new Attempts(verbs, attempts, events, tickets, reader);
    }

    @Bean
    RowStore rowStore(JdbcClient sql, AttemptStore attempts, Vault vault) {
        return new RowStore(sql, attempts, vault);
    }

    @Bean
    RejectedRows rejectedRows(
            RowStore rows, AttemptBook book, FollowUps followUps, Owners owners, Registry registry, Ids ids) {
        return new RejectedRows(rows, book, followUps, owners, registry, ids);
    }

    @Bean
    RefusedRows refusedRows(RowStore rows, Drafting drafting, AttemptBook book, EventStore events, Ids ids) {
        return new RefusedRows(rows, drafting, book, events, ids);
    }

    @Bean
    IdentityRounds identityRounds(AttemptStore attempts, Settling settling, InstantSource clock) {
        return new IdentityRounds(attempts, settling, clock);
    }
}
