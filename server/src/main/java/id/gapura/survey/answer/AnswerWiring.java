package id.gapura.survey.answer;

import id.gapura.consents.Consents;
import id.gapura.survey.Rounds;
import id.gapura.survey.Surveys;
import id.gapura.survey.answer.Interviews.Sources;
import id.gapura.survey.answer.Interviews.Transactions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class AnswerWiring {
    @Bean
    Transactions interviewTransactions(JdbcTransactionManager transactions) {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return new Transactions(new TransactionTemplate(transactions), reading);
    }

    @Bean
    InterviewStore interviewStore(JdbcClient sql) {
        return new InterviewStore(sql);
    }

    @Bean
    DeclinedListener surveyDeclinedListener(InterviewStore interviews) {
        return new DeclinedListener(interviews);
    }

    @Bean
    MergeListener surveyMergeListener(InterviewStore interviews, Consents consents, InstantSource clock) {
        return new MergeListener(interviews, consents, clock);
    }

    @Bean
    Interviews interviews(
            Surveys surveys,
            Rounds rounds,
            InterviewStore interviews,
            Consents consents,
            Transactions interviewTransactions,
            InstantSource clock) {
        return new Interviews(new Sources(surveys, rounds), interviews, consents, interviewTransactions, clock);
    }
}
