package id.gapura.partner.webhook;

import id.gapura.jobs.Alarm;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.partner.platform.ApiKeys;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class WebhookWiring {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    WebhookStore webhookStore(JdbcClient sql) {
        return new WebhookStore(sql);
    }

    @Bean
    Alarm webhookAlarm(Outbox outbox, TransactionTemplate transaction) {
        return new Alarm(DeliveryJob.NAME, outbox, transaction);
    }

    @Bean
    Webhooks webhooks(
            WebhookStore webhookStore,
            TransactionTemplate transaction,
            Alarm webhookAlarm,
            InstantSource clock,
            Ids ids) {
        return new Webhooks(webhookStore, transaction, webhookAlarm, clock, ids);
    }

    @Bean
    Delivering delivering(WebhookStore webhookStore, ApiKeys keys, Protections protections, InstantSource clock) {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        return new Delivering(webhookStore, keys, protections, client, clock);
    }

    @Bean
    DeliveryJob deliveryJob(Delivering delivering, Alarm webhookAlarm) {
        return new DeliveryJob(delivering, webhookAlarm);
    }

    @Bean
    DeliveryRound deliveryRound(Delivering delivering) {
        return new DeliveryRound(delivering);
    }
}
