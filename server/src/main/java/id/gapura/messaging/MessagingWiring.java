package id.gapura.messaging;

import id.gapura.consents.Consents;
import id.gapura.jobs.Alarm;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class MessagingWiring {
    @Bean
    MessageStore messageStore(JdbcClient sql, Vault vault) {
        return new MessageStore(sql, vault);
    }

    @Bean
    QuietHours quietHours(Law law) {
        return new QuietHours(law);
    }

    @Bean
    AllowanceStore allowanceStore(JdbcClient sql) {
        return new AllowanceStore(sql);
    }

    @Bean
    Admission messageAdmission(Consents consents, QuietHours hours, AllowanceStore allowances, Law law) {
        return new Admission(consents, hours, allowances, law);
    }

    @Bean
    WeeklyCap weeklyCap(AllowanceStore allowances, Law law, InstantSource clock) {
        return new WeeklyCap(allowances, law, clock);
    }

    @Bean
    Alarm messageAlarm(Outbox outbox, TransactionTemplate transaction) {
        return new Alarm(SendingJob.NAME, outbox, transaction);
    }

    @Bean
    MailboxStore mailboxStore(JdbcClient sql, Vault vault) {
        return new MailboxStore(sql, vault);
    }

    @Bean
    Sending.Tools messageTools(
            MessageStore store,
            MailboxStore mailboxes,
            JdbcClient sql,
            Outbox outbox,
            TransactionTemplate transaction) {
        return new Sending.Tools(store, mailboxes, new Dispatches(sql, transaction), outbox, transaction);
    }

    @Bean
    Mailboxes mailboxes(
            MailboxStore store,
            Messages messages,
            Carriers carriers,
            TransactionTemplate transaction,
            InstantSource clock) {
        return new Mailboxes(store, messages, carriers, transaction, clock);
    }

    @Bean
    Messages messages(
            Sending.Tools tools, QuietHours hours, Vault vault, Alarm messageAlarm, InstantSource clock, Ids ids) {
        return new Messages(tools, hours, vault, messageAlarm, clock, ids);
    }

    @Bean
    ReturnedMail returnedMail(Sending.Tools tools, Carriers carriers, Alarm messageAlarm, InstantSource clock) {
        return new ReturnedMail(tools, carriers, messageAlarm, clock);
    }

    @Bean
    Outcomes outcomes(JdbcClient sql, Vault vault) {
        return new Outcomes(sql, vault);
    }

    @Bean
    Subscriptions subscriptions(Consents consents, Vault vault) {
        return new Subscriptions(consents, vault);
    }

    @Bean
    Sending sending(Sending.Tools tools, Carriers carriers, Admission messageAdmission, InstantSource clock) {
        return new Sending(tools, carriers, messageAdmission, clock);
    }

    @Bean
    SendingJob sendingJob(Sending sending, Alarm messageAlarm) {
        return new SendingJob(sending, messageAlarm);
    }

    @Bean
    SendingRound sendingRound(Sending sending) {
        return new SendingRound(sending);
    }
}
