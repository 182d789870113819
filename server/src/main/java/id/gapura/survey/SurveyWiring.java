package id.gapura.survey;

import id.gapura.kernel.Ids;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class SurveyWiring {
    @Bean
    Surveys surveys(JdbcClient sql, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Surveys(new SurveyStore(sql), transaction, clock, ids);
    }

    @Bean
    Rounds surveyRounds(JdbcClient sql, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Rounds(new SurveyStore(sql), new RoundStore(sql), transaction, clock, ids);
    }
}
