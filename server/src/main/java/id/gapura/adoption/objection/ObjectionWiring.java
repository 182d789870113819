package id.gapura.adoption.objection;

import id.gapura.kernel.Ids;
import id.gapura.rules.InTime;
import id.gapura.rules.law.Law;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class ObjectionWiring {
    @Bean
    MergeListener hearingsMerged(JdbcClient sql) {
        return new MergeListener(new ObjectionStore(sql));
    }

    @Bean
    ProspectMergeListener prospectHearingsMerged(JdbcClient sql) {
        return new ProspectMergeListener(new ObjectionStore(sql));
    }

    @Bean
    Objections objections(JdbcClient sql, Law law, InstantSource clock) {
        return new Objections(new CatalogueStore(sql), new ObjectionStore(sql), new InTime(law), clock);
    }

    @Bean
    Catalogue objectionCatalogue(JdbcClient sql, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Catalogue(new CatalogueStore(sql), transaction, clock, ids);
    }
}
