package id.gapura.registry.association;

import id.gapura.kernel.Ids;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class AssociationWiring {
    @Bean
    Associations associations(
            JdbcClient sql, Vault vault, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Associations(transaction, new AssociationStore(sql, vault), new JoiningStore(sql), clock, ids);
    }

    @Bean
    AssociationMerge associationMerge(JdbcClient sql, InstantSource clock) {
        return new AssociationMerge(new JoiningStore(sql), clock);
    }
}
