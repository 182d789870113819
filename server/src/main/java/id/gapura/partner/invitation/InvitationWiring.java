package id.gapura.partner.invitation;

import id.gapura.consents.Consents;
import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.RefusedRows;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.partner.webhook.Webhooks;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class InvitationWiring {
    @Bean
    InvitationStore invitationStore(JdbcClient sql, Vault vault) {
        return new InvitationStore(sql, vault);
    }

    @Bean
    Standings platformStandings(
            InvitationStore store,
            Attempts attempts,
            Consents consents,
            Membership membership,
            Cover cover,
            InstantSource clock) {
        return new Standings(store, attempts, consents, membership, cover, clock);
    }

    @Bean
    Knowing knowing(Attempts attempts, RefusedRows rows, Registry registry, InstantSource clock) {
        return new Knowing(attempts, rows, registry, clock);
    }

    @Bean
    Inviting inviting(
            TransactionTemplate transaction,
            InvitationStore store,
            Attempts attempts,
            RefusedRows rows,
            Knowing knowing,
            DraftReader reader,
            Inviting.Tools tools) {
        return new Inviting(new RacedTransaction(transaction), store, attempts, rows, knowing, reader, tools);
    }

    @Bean
    Inviting.Tools invitingTools(InstantSource clock, Ids ids, Outbox outbox) {
        return new Inviting.Tools(clock, ids, outbox);
    }

    @Bean
    Answering invitationAnswering(
            TransactionTemplate transaction,
            InvitationStore store,
            Attempts attempts,
            Consents consents,
            InstantSource clock) {
        return new Answering(new RacedTransaction(transaction), store, attempts, consents, clock);
    }

    @Bean
    Telling invitationTelling(InvitationStore store, Attempts attempts, Webhooks webhooks, InstantSource clock) {
        return new Telling(store, attempts, webhooks, clock);
    }

    @Bean
    AttemptListener invitationListener(Telling telling) {
        return new AttemptListener(telling);
    }

    @Bean
    LapseRound lapseRound(
            InvitationStore store, Telling telling, TransactionTemplate transaction, InstantSource clock) {
        return new LapseRound(store, telling, transaction, clock);
    }

    @Bean
    Invitations invitations(InvitationStore store, Inviting inviting, Answering answering, Standings standings) {
        return new Invitations(store, inviting, answering, standings);
    }
}
