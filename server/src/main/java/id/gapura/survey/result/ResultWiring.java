package id.gapura.survey.result;

import id.gapura.survey.Surveys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ResultWiring {
    @Bean
    Results surveyResults(Surveys surveys, JdbcClient sql) {
        return new Results(surveys, new ResultStore(sql));
    }
}
