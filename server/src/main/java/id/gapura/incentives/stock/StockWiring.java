package id.gapura.incentives.stock;

import id.gapura.kernel.Ids;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class StockWiring {
    @Bean
    Stock incentiveStock(
            JdbcClient sql, Registry registry, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Stock(new StockStore(sql), registry, transaction, clock, ids);
    }

    @Bean
    UnitCosts unitCosts(JdbcClient sql, InstantSource clock) {
        return new UnitCosts(new UnitCostStore(sql), clock);
    }

    @Bean
    MergeListener recipientsMerged(JdbcClient sql) {
        return new MergeListener(new StockStore(sql));
    }

    @Bean
    StockProof stockProof(JdbcClient sql) {
        return new StockProof(sql);
    }
}
