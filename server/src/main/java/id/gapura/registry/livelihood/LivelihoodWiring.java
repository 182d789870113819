package id.gapura.registry.livelihood;

import id.gapura.kernel.Ids;
import id.gapura.places.Gatherings;
import id.gapura.registry.Registry;
import id.gapura.registry.WorkerHistory;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class LivelihoodWiring {
    @Bean
    OccupationStore occupationStore(JdbcClient sql) {
        return new OccupationStore(sql);
    }

    @Bean
    OccupationWords occupationWords(Gatherings gatherings, WorkerHistory history) {
        return new OccupationWords(gatherings, history);
    }

    @Bean
    OccupationChange occupationChange(
            TransactionTemplate transaction,
            OccupationStore occupations,
            OccupationWords words,
            Registry registry,
            Law law,
            InstantSource clock,
            Ids ids) {
        return new OccupationChange(transaction, occupations, words, registry, law, clock, ids);
    }

    @Bean
    Livelihoods livelihoods(OccupationChange change) {
        return new Livelihoods(change);
    }

    @Bean
    OccupationMerge occupationMerge(
            OccupationStore occupations,
            OccupationChange change,
            OccupationWords words,
            Registry registry,
            InstantSource clock,
            Ids ids) {
        return new OccupationMerge(occupations, change, words, registry, clock, ids);
    }

    @Bean
    FirstOccupationProof firstOccupationProof(OccupationStore occupations, OccupationWords words, Registry registry) {
        return new FirstOccupationProof(occupations, words, registry);
    }
}
