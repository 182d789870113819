package id.gapura.jobs;

import id.gapura.database.Database;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class JobsWiring {
    @Bean
    Jobs jobs(
            Database database,
            TransactionTemplate transaction,
            InstantSource clock,
            ObjectProvider<Listener<?>> listeners,
            ObjectProvider<Job> jobs) {
        return new Jobs(
                database.dataSource(),
                database.unforcedDataSource(),
                transaction,
                clock,
                () -> listeners.orderedStream().toList(),
                () -> jobs.orderedStream().toList());
    }
}
