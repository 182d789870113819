package id.gapura.enrolment.rosters;

import id.gapura.enrolment.attempts.RejectedRows;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.rules.law.Law;
import id.gapura.vault.Uploads;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class RosterWiring {
    @Bean
    RosterStore rosterStore(JdbcClient sql) {
        return new RosterStore(sql);
    }

    @Bean
    RosterReaders rosterReaders(Law law, Places places) {
        var ageLimit = law.count("membership.age-limit");
        return new RosterReaders(day -> ageLimit.at(day).value(), places);
    }

    @Bean
    RosterImport rosterImport(
            RosterReaders readers,
            RosterStore rosters,
            Registry registry,
            Membership membership,
            Uploads uploads,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock,
            Ids ids) {
        var enrolment = new RowEnrolment(registry, membership, clock, ids);
        return new RosterImport(readers, rosters, enrolment, uploads, transaction, outbox, clock);
    }

    @Bean
    RowFollowing rowFollowing(
            RosterReaders readers,
            RosterStore rosters,
            RejectedRows rejectedRows,
            Uploads uploads,
            TransactionTemplate transaction) {
        return new RowFollowing(readers, rosters, rejectedRows, uploads, transaction);
    }

    @Bean
    RosterForgetting rosterForgetting(RosterStore rosters, Uploads uploads, InstantSource clock) {
        return new RosterForgetting(rosters, uploads, clock);
    }

    @Bean
    RosterPeople rosterPeople(
            Registry registry,
            Membership membership,
            RosterStore rosters,
            RejectedRows rejectedRows,
            InstantSource clock) {
        return new RosterPeople(registry, membership, rosters, rejectedRows, clock);
    }

    @Bean
    LeftOutListener leftOutListener(RosterPeople rosterPeople) {
        return new LeftOutListener(rosterPeople);
    }

    @Bean
    MergeListener rosterMergeListener(RosterPeople rosterPeople) {
        return new MergeListener(rosterPeople);
    }

    @Bean
    Rosters rosters(
            RosterReaders readers,
            RosterStore rosters,
            Registry registry,
            Uploads uploads,
            Outbox outbox,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        return new Rosters(
                rosters,
                new RosterCheck(readers, registry, rosters, transaction),
                new ReturnedRoster(readers, rosters, uploads),
                uploads,
                outbox,
                transaction,
                clock,
                ids);
    }
}
