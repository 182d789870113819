package id.gapura.jobs;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class JobsWiring {
    @Bean
    Jobs jobs(
            DataSource dataSource,
            TransactionTemplate transaction,
            InstantSource clock,
            ObjectProvider<Listener<?>> listeners,
            ObjectProvider<Job> jobs) {
        return new Jobs(
                dataSource,
                transaction,
                clock,
                () -> listeners.orderedStream().toList(),
                () -> jobs.orderedStream().toList());
    }
}
