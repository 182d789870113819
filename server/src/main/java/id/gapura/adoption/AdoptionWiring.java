package id.gapura.adoption;

import id.gapura.adoption.cohort.Joiners;
import id.gapura.enrolment.attempts.AttemptChanged;
import id.gapura.enrolment.attempts.AttemptsChanged;
import id.gapura.jobs.Listener;
import id.gapura.kernel.Ids;
import id.gapura.membership.MembersChanged;
import id.gapura.registry.Prospects.ProspectChanged;
import id.gapura.registry.Registry.WorkRestated;
import id.gapura.rules.Cover;
import id.gapura.rules.InTime;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class AdoptionWiring {
    @Bean
    FactStore adoptionFactStore(JdbcClient sql) {
        return new FactStore(sql);
    }

    @Bean
    StageStore stageStore(JdbcClient sql, DataSource dataSource, Ids ids) {
        return new StageStore(sql, dataSource, ids);
    }

    @Bean
    TotalStore adoptionTotalStore(JdbcClient sql) {
        return new TotalStore(sql);
    }

    @Bean
    Journeys journeys(Cover cover, Law law) {
        return new Journeys(cover, new InTime(law));
    }

    @Bean
    Following following(
            FactStore facts,
            StageStore stages,
            TotalStore totals,
            Joiners joiners,
            Journeys journeys,
            InstantSource clock) {
        return new Following(facts, stages, totals, joiners, journeys, clock);
    }

    @Bean
    Listener<MembersChanged> membersFollowed(Following following) {
        return new NewsListener<>("adoption.members", MembersChanged.class, MembersChanged::workers, following);
    }

    @Bean
    Listener<AttemptChanged> attemptsFollowed(Following following) {
        return new NewsListener<>("adoption.attempts", AttemptChanged.class, AdoptionWiring::people, following);
    }

    @Bean
    Listener<AttemptsChanged> manyAttemptsFollowed(Following following) {
        return new NewsListener<>("adoption.many-attempts", AttemptsChanged.class, AttemptsChanged::people, following);
    }

    private static List<UUID> people(AttemptChanged changed) {
        return Stream.concat(Stream.of(changed.attemptId()), changed.workers().stream())
                .toList();
    }

    @Bean
    Listener<ProspectChanged> prospectsFollowed(Following following) {
        return new NewsListener<>(
                "adoption.prospects", ProspectChanged.class, changed -> List.of(changed.prospectId()), following);
    }

    @Bean
    Listener<WorkRestated> workFollowed(Following following) {
        return new NewsListener<>(
                "adoption.work", WorkRestated.class, restated -> List.of(restated.workerId()), following);
    }

    @Bean
    DailyRound dailyRound(
            StageStore stages, Following following, TransactionTemplate transaction, InstantSource clock) {
        return new DailyRound(stages, following, transaction, clock);
    }

    @Bean
    StageProof stageProof(
            JdbcClient sql, FactStore facts, StageStore stages, Following following, InstantSource clock) {
        return new StageProof(sql, facts, stages, following, clock);
    }

    @Bean
    Funnel funnel(TotalStore totals) {
        return new Funnel(totals);
    }

    @Bean
    Adoption adoption(StageStore stages, DailyRound round, JdbcClient sql, JdbcTransactionManager transactions) {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        return new Adoption(stages, new WaitingStore(sql), round, readOnly);
    }
}
