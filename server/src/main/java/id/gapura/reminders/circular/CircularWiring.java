package id.gapura.reminders.circular;

import id.gapura.jobs.Job;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.messaging.Messages;
import id.gapura.messaging.Outcomes;
import id.gapura.messaging.WeeklyCap;
import id.gapura.outreach.contact.Contacts;
import id.gapura.reminders.Speaking;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class CircularWiring {
    @Bean
    Circulars.Stores circularStores(JdbcClient sql) {
        return new Circulars.Stores(new CircularStore(sql), new CountStore(sql), new RecipientStore(sql));
    }

    @Bean
    Circulars circulars(
            Circulars.Stores circularStores,
            Outcomes outcomes,
            Messages messages,
            Outbox outbox,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        return new Circulars(circularStores, outcomes, messages, outbox, transaction, clock, ids);
    }

    @Bean
    Job circularCounting(Circulars.Stores stores, Speaking speaking, WeeklyCap cap, InstantSource clock) {
        return new Counting(
                stores.circulars(), stores.counts(), stores.recipients(), new Counting.Asking(speaking, cap), clock);
    }

    @Bean
    Sending circularSending(
            Circulars.Stores stores, Speaking speaking, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        return new Sending(stores.circulars(), stores.recipients(), speaking, transaction, clock, ids);
    }

    @Bean
    Job circularSendingJob(Circulars.Stores stores, Sending circularSending) {
        return new SendingJob(stores.circulars(), circularSending);
    }

    @Bean
    Job circularSeries(Circulars.Stores stores, Sending circularSending) {
        return new SeriesRound(stores.circulars(), circularSending);
    }

    @Bean
    SaidListener circularSaidListener(Circulars.Stores stores, Contacts contacts, InstantSource clock) {
        return new SaidListener(stores.circulars(), stores.recipients(), contacts, clock);
    }
}
