package id.gapura.collective;

import id.gapura.consents.Consents;
import id.gapura.enrolment.rosters.RosterPeople;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.groups.Groups;
import id.gapura.jobs.Outbox;
import id.gapura.membership.Membership;
import id.gapura.rules.ContributionPrice;
import id.gapura.sponsors.Schemes;
import id.gapura.sponsors.Sponsors;
import java.time.InstantSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class CollectiveWiring {
    @Bean
    EnrolmentJob.Ways collectiveWays(
            Rosters rosters, RosterPeople people, Schemes schemes, Groups groups, Consents consents) {
        return new EnrolmentJob.Ways(rosters, people, schemes, groups, consents);
    }

    @Bean
    EnrolmentJob collectiveEnrolmentJob(
            JdbcClient sql,
            Membership membership,
            EnrolmentJob.Ways ways,
            TransactionTemplate transaction,
            InstantSource clock) {
        return new EnrolmentJob(
                new ArrangementStore(sql), new Judging(membership, ways.schemes()), ways, transaction, clock);
    }

    @Bean
    Previewing collectivePreviewing(
            Membership membership, Schemes schemes, Sponsors sponsors, ContributionPrice price, InstantSource clock) {
        return new Previewing(new Judging(membership, schemes), schemes, sponsors, price, clock);
    }

    @Bean
    Arrangements arrangements(
            JdbcClient sql,
            Previewing previewing,
            RosterPeople people,
            Outbox outbox,
            TransactionTemplate transaction,
            InstantSource clock) {
        return new Arrangements(new ArrangementStore(sql), previewing, people, outbox, transaction, clock);
    }

    @Bean
    SmartInitializingSingleton arrangementsResumed(Arrangements arrangements) {
        return arrangements::resume;
    }
}
