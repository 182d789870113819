package id.gapura.outreach.activity;

import id.gapura.kernel.Ids;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.places.Gatherings;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class ActivityWiring {
    @Bean
    Campaigns campaigns(JdbcClient sql, InstantSource clock, Ids ids) {
        return new Campaigns(new CampaignStore(sql), new ActivityStore(sql), clock, ids);
    }

    @Bean
    Activities activities(
            JdbcClient sql,
            Communicators communicators,
            ObjectProvider<ReservedWords> reserved,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        var words = reserved.stream().flatMap(one -> one.words().stream()).collect(Collectors.toSet());
        return new Activities(
                new ActivityStore(sql),
                communicators,
                new ReservedWords(words),
                new SecureRandom(),
                transaction,
                clock,
                ids);
    }

    @Bean
    OwnCodes ownCodes(
            JdbcClient sql,
            Communicators communicators,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        return new OwnCodes(
                new OwnCodeStore(sql),
                new ActivityStore(sql),
                communicators,
                new SecureRandom(),
                transaction,
                clock,
                ids);
    }

    @Bean
    KnownOrigins knownOrigins(Activities activities, OwnCodes ownCodes) {
        return new KnownOrigins(activities, ownCodes);
    }

    @Bean
    Holidays holidays() {
        return new Holidays();
    }

    @Bean
    Conflicts conflicts(Activities activities, Communicators communicators, Gatherings gatherings, Holidays holidays) {
        return new Conflicts(activities, communicators, gatherings, holidays);
    }
}
