package id.gapura.partner.aggregator;

import id.gapura.accounts.Audit;
import id.gapura.contributions.Intake;
import id.gapura.kernel.Ids;
import id.gapura.registry.Registry;
import id.gapura.vault.Vault;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class AggregatorWiring {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Aggregators aggregators(JdbcClient sql, Vault vault, InstantSource clock, Ids ids) {
        return new Aggregators(new AggregatorStore(sql, vault), clock, ids);
    }

    @Bean
    Settling chargeSettling(
            JdbcClient sql, Registry registry, Intake intake, TransactionTemplate transaction, InstantSource clock) {
        return new Settling(new ChargeStore(sql), registry, intake, transaction, clock);
    }

    @Bean
    Charges.Tools chargeTools(TransactionTemplate transaction, Audit audit, InstantSource clock, Ids ids) {
        return new Charges.Tools(transaction, audit, clock, ids);
    }

    @Bean
    Charges charges(JdbcClient sql, Aggregators aggregators, Settling settling, Charges.Tools tools) {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        return new Charges(
                aggregators,
                account -> new HttpAggregator(account, client, tools.clock()),
                new ChargeStore(sql),
                settling,
                tools);
    }

    @Bean
    StatusRounds statusRounds(
            JdbcClient sql, Charges charges, Settling settling, TransactionTemplate transaction, InstantSource clock) {
        return new StatusRounds(new ChargeStore(sql), charges, settling, transaction, clock);
    }

    @Bean
    PayLinks payLinks(JdbcClient sql, InstantSource clock) {
        return new PayLinks(sql, clock);
    }
}
