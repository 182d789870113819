package id.gapura.registry;

import id.gapura.consents.Consents;
import id.gapura.database.FreshPlans;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class RegistryWiring {
    @Bean
    WorkerStore workerStore(JdbcClient sql, DataSource dataSource, Vault vault) {
        return new WorkerStore(sql, dataSource, vault);
    }

    @Bean
    LookalikeStore lookalikeStore(JdbcClient sql) {
        return new LookalikeStore(sql);
    }

    @Bean
    LookalikeListener lookalikeListener(LookalikeStore lookalikes, InstantSource clock) {
        return new LookalikeListener(lookalikes, clock);
    }

    @Bean
    WorkerCorrection workerCorrection(
            JdbcClient sql,
            Vault vault,
            TransactionTemplate transaction,
            WorkerStore workers,
            WorkerHistory history,
            Outbox outbox) {
        return new WorkerCorrection(transaction, workers, new CorrectionStore(sql, vault), history, outbox);
    }

    @Bean
    WorkerHistory workerHistory(JdbcClient sql, InstantSource clock, Ids ids) {
        return new WorkerHistory(sql, clock, ids);
    }

    @Bean
    MemberNumbers memberNumbers(JdbcClient sql, TransactionTemplate transaction, Vault vault) {
        return new MemberNumbers(sql, transaction, vault);
    }

    @Bean
    PeopleSearch peopleSearch(DataSource dataSource, WorkerStore workers, Vault vault) {
        return new PeopleSearch(FreshPlans.of(dataSource), workers, vault);
    }

    @Bean
    Registry registry(
            MemberNumbers numbers,
            PeopleSearch search,
            Vault vault,
            WorkerStore workers,
            WorkerCorrection correction,
            WorkerHistory history,
            Outbox outbox) {
        return new Registry(
                new Registration(workers, vault, numbers, outbox), search, correction, workers, history, outbox);
    }

    @Bean
    LookalikeReview lookalikeReview(
            LookalikeStore lookalikes,
            Consents consents,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock) {
        return new LookalikeReview(lookalikes, consents, transaction, outbox, clock);
    }

    @Bean
    Prospects prospects(
            JdbcClient sql,
            Vault vault,
            Consents consents,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock) {
        return new Prospects(new Prospects.Tools(sql, vault, consents, transaction, outbox, clock));
    }
}
