package id.gapura.insight;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class InsightWiring {
    @Bean
    TotalStore totalStore(JdbcClient sql) {
        return new TotalStore(sql);
    }

    @Bean
    Insight insight(JdbcClient sql, TotalStore totals, InstantSource clock) {
        return new Insight(totals, new TargetStore(sql), new EndingStore(sql), clock);
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
