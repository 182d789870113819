package id.gapura.incentives.draws;

import id.gapura.incentives.stock.Stock;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class DrawsWiring {
    private static final int MOST_PEOPLE = 100_000;

    @Bean
    DrawClosing.Stores drawStores(JdbcClient sql) {
        return new DrawClosing.Stores(new DrawStore(sql), new TicketStore(sql));
    }

    @Bean
    DrawClosing drawClosing(
            DrawClosing.Stores stores,
            Registry registry,
            Membership membership,
            Places places,
            TransactionTemplate transaction,
            InstantSource clock) {
        var entrants = new Entrants(registry, membership, MOST_PEOPLE);
        var writing = new TicketWriting(new SecureRandom());
        return new DrawClosing(stores, entrants, writing, places, transaction, clock);
    }

    @Bean
    Draws draws(
            DrawClosing.Stores stores,
            DrawClosing closing,
            Stock stock,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        var opening = new DrawOpening(stores.draws(), transaction, clock, ids);
        var ending = new DrawEnding(stores, transaction, clock);
        var handing = new PrizeHanding(stores, stock, transaction, clock);
        return new Draws(opening, closing, ending, handing, stores.draws(), stores.tickets());
    }

    @Bean
    MergeListener ticketsMerged(DrawClosing.Stores stores) {
        return new MergeListener(stores.tickets());
    }

    @Bean
    DrawProof drawProof(DrawClosing.Stores stores, Registry registry) {
        return new DrawProof(stores.draws(), stores.tickets(), registry);
    }
}
