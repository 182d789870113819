package id.gapura.outreach.workbook;

import id.gapura.outreach.activity.Activities;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class WorkbookWiring {
    @Bean
    Workbook workbook(JdbcClient sql, Activities activities, TransactionTemplate transaction, InstantSource clock) {
        return new Workbook(new WorkbookStore(sql), activities, transaction, clock);
    }
}
