package id.gapura.field.directory;

import id.gapura.consents.Consents;
import id.gapura.membership.Membership;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.PaidAhead;
import id.gapura.sponsors.Schemes;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class DirectoryWiring {
    @Bean
    Directory directory(
            JdbcClient sql,
            LineReckoning lineReckoning,
            Registry registry,
            Membership membership,
            Schemes schemes,
            Consents consents,
            TransactionTemplate transaction,
            InstantSource clock) {
        var sources = new Directory.Sources(registry, membership, schemes, consents);
        return new Directory(new DirectoryStore(sql), lineReckoning, sources, transaction, clock);
    }

    @Bean
    LineReckoning lineReckoning(Cover cover, PriceSteps prices) {
        return new LineReckoning(cover, prices);
    }

    @Bean
    PriceSteps priceSteps(ContributionPrice price, PaidAhead paidAhead) {
        return new PriceSteps(price, paidAhead);
    }
}
