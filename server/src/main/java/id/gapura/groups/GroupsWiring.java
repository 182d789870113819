package id.gapura.groups;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.Intake;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.ledger.Ledger;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class GroupsWiring {
    @Bean
    Groups groups(
            JdbcClient sql, Membership membership, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Groups(new GroupStore(sql), membership, transaction, clock, ids);
    }

    @Bean
    Collections groupCollections(
            JdbcClient sql,
            Ledger ledger,
            Outbox outbox,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        var parts = new Collections.Parts(
                new GroupStore(sql), new CollectionStore(sql), new GroupEntries(ledger, clock, ids), outbox);
        return new Collections(parts, transaction, clock, ids);
    }

    @Bean
    SharePosting sharePosting(
            JdbcClient sql, Registry registry, Intake intake, TransactionTemplate transaction, InstantSource clock) {
        return new SharePosting(new CollectionStore(sql), registry, intake, transaction, clock);
    }

    @Bean
    ReturnListener groupReturnListener(JdbcClient sql, Ledger ledger, InstantSource clock, Ids ids) {
        return new ReturnListener(new CollectionStore(sql), new GroupEntries(ledger, clock, ids));
    }

    @Bean
    MergeListener groupMergeListener(JdbcClient sql) {
        return new MergeListener(new GroupStore(sql), new CollectionStore(sql));
    }

    @Bean
    GroupPurse groupPurse(JdbcClient sql, Ledger ledger, InstantSource clock, Ids ids) {
        return new GroupPurse(new GroupStore(sql), new GroupEntries(ledger, clock, ids));
    }

    @Bean
    GroupProof groupProof(JdbcClient sql, Ledger ledger, Contributions contributions) {
        return new GroupProof(sql, new GroupStore(sql), ledger, contributions);
    }
}
