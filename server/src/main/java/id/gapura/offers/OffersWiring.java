package id.gapura.offers;

import id.gapura.consents.Consents;
import id.gapura.contributions.Contributions;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsors;
import id.gapura.vault.Vault;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class OffersWiring {
    @Bean
    TrialStore trialStore(JdbcClient sql, Vault vault) {
        return new TrialStore(sql, vault);
    }

    @Bean
    AssignmentStore assignmentStore(JdbcClient sql) {
        return new AssignmentStore(sql);
    }

    @Bean
    Participants trialParticipants(
            AssignmentStore assignments,
            Registry registry,
            Membership membership,
            Contributions contributions,
            Schemes schemes,
            Consents consents) {
        return new Participants(
                assignments, new Participants.Sources(registry, membership, contributions, schemes, consents));
    }

    @Bean
    Opening.Payers trialPayers(Sponsors sponsors, Schemes schemes) {
        return new Opening.Payers(sponsors, schemes);
    }

    @Bean
    Trials trials(
            TransactionTemplate transaction,
            TrialStore trials,
            Participants participants,
            Places places,
            Opening.Payers payers,
            InstantSource clock,
            Ids ids) {
        return new Trials(
                new Proposing(transaction, trials, new SecureRandom(), clock, ids),
                new Opening(transaction, trials, places, payers, clock),
                trials,
                participants,
                clock);
    }

    @Bean
    Giving.Sources givingSources(Registry registry, Attempts attempts, Membership membership, Schemes schemes) {
        return new Giving.Sources(registry, attempts, membership, schemes);
    }

    @Bean
    Offers offers(
            TransactionTemplate transaction,
            TrialStore trials,
            AssignmentStore assignments,
            Giving.Sources given,
            Sponsors sponsors,
            InstantSource clock) {
        return new Offers(
                transaction,
                trials,
                assignments,
                new Giving(transaction, trials, assignments, given, clock),
                new Offers.Sources(given.registry(), sponsors, given.attempts()),
                clock);
    }

    @Bean
    GiftJob giftJob(Offers offers) {
        return new GiftJob(offers);
    }

    @Bean
    LotProof lotProof(TrialStore trials, AssignmentStore assignments) {
        return new LotProof(trials, assignments);
    }
}
