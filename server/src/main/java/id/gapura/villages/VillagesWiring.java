package id.gapura.villages;

import id.gapura.insight.Insight;
import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class VillagesWiring {
    @Bean
    AssessmentStore villageAssessments(JdbcClient sql) {
        return new AssessmentStore(sql);
    }

    @Bean
    Judging villageJudging(
            Places places,
            Insight insight,
            JdbcClient sql,
            Law law,
            AssessmentStore assessments,
            TransactionTemplate transaction,
            InstantSource clock) {
        var measuring = new Measuring(places, insight, new FactStore(sql), new VillageRules(law));
        return new Judging(measuring, assessments, transaction, clock);
    }

    @Bean
    Awards villageAwards(
            JdbcClient sql, Judging judging, Law law, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Awards(new AwardStore(sql), judging, new VillageRules(law), transaction, clock, ids);
    }

    @Bean
    Villages villages(
            Judging judging, AssessmentStore assessments, Awards awards, Insight insight, InstantSource clock) {
        return new Villages(judging, assessments, awards, insight, clock);
    }

    @Bean
    AssessmentJob villageAssessmentJob(Judging judging, Places places) {
        return new AssessmentJob(judging, places);
    }
}
