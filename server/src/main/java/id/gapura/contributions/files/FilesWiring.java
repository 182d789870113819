package id.gapura.contributions.files;

import id.gapura.contributions.FileIntake;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.vault.Uploads;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class FilesWiring {
    @Bean
    PaymentFiles paymentFiles(
            JdbcClient sql,
            Uploads uploads,
            Outbox outbox,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        return new PaymentFiles(new FileStore(sql), uploads, outbox, transaction, clock, ids);
    }

    @Bean
    FilePosting filePosting(
            JdbcClient sql, FileIntake intake, Uploads uploads, TransactionTemplate transaction, InstantSource clock) {
        return new FilePosting(new FileStore(sql), intake, uploads, transaction, clock);
    }
}
