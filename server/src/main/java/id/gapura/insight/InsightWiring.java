package id.gapura.insight;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class InsightWiring {
    @Bean
    TotalStore totalStore(JdbcClient sql) {
        return new TotalStore(sql);
    }

    @Bean
    Insight insight(JdbcClient sql, TotalStore totals, JdbcTransactionManager transactions, InstantSource clock) {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);
        return new Insight(totals, new TargetStore(sql), new EndingStore(sql), readOnly, clock);
    }

    @Bean
    AttemptTotals attemptTotals(JdbcClient sql) {
        return new AttemptTotals(sql);
    }

    @Bean
    Success success(AttemptTotals totals) {
        return new Success(totals);
    }

    @Bean
    AttemptsListener attemptsListener(AttemptTotals totals) {
        return new AttemptsListener(totals);
    }

    @Bean
    AttemptTotalsProof attemptTotalsProof(JdbcClient sql) {
        return new AttemptTotalsProof(sql);
    }

    @Bean
    CoverListener coverListener(TotalStore totals) {
        return new CoverListener(totals);
    }

    @Bean
    TotalsProof totalsProof(JdbcClient sql) {
        return new TotalsProof(sql);
    }
}
