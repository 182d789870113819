package id.gapura.partner.aggregator;

import id.gapura.accounts.Audit;
import id.gapura.contributions.Intake;
import id.gapura.kernel.Ids;
import id.gapura.partner.platform.Turned;
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
    Charges.Tools chargeTools(
            TransactionTemplate transaction, Audit audit, Turned turned, InstantSource clock, Ids ids) {
        return new Charges.Tools(transaction, audit, turned, clock, ids);
    }

    @Bean
    AggregatorLines aggregatorLines(InstantSource clock) {
        return new AggregatorLines(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build(), clock);
    }

    @Bean
    Charges charges(
            JdbcClient sql, Aggregators aggregators, AggregatorLines lines, Settling settling, Charges.Tools tools) {
        return new Charges(aggregators, lines::to, new ChargeStore(sql), settling, tools);
    }

    @Bean
    Permissions permissions(Aggregators aggregators, AggregatorLines lines) {
        return new Permissions(aggregators, lines::to);
    }

    @Bean
    StatusRounds statusRounds(
            JdbcClient sql, Charges charges, Settling settling, TransactionTemplate transaction, InstantSource clock) {
        return new StatusRounds(new ChargeStore(sql), charges, settling, transaction, clock);
    }
}
