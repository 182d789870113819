package id.gapura.reminders;

import id.gapura.consents.Consents;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.membership.Membership;
import id.gapura.messaging.Mailboxes;
import id.gapura.messaging.Messages;
import id.gapura.messaging.talk.Conversations;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.rules.law.Law;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration
class RemindersWiring {
    @Bean
    DueStore dueStore(JdbcClient sql) {
        return new DueStore(sql);
    }

    @Bean
    Languages languages(JdbcClient sql, Consents consents, Vault vault, InstantSource clock) {
        return new Languages(sql, consents, vault, clock);
    }

    @Bean
    Templates reminderTemplates(
            JdbcClient sql, ContributionPrice price, TransactionTemplate transaction, InstantSource clock) {
        return new Templates(new TemplateStore(sql), new OwnTemplates(), price, transaction, clock);
    }

    @Bean
    Speaking speaking(
            Speaking.People remindedPeople,
            Speaking.Prices remindedPrices,
            Speaking.Voice remindingVoice,
            InstantSource clock) {
        return new Speaking(remindedPeople, remindedPrices, remindingVoice, clock);
    }

    @Bean
    Speaking.People remindedPeople(Registry registry, Membership membership, Consents consents, Vault vault) {
        return new Speaking.People(registry, membership, consents, vault);
    }

    @Bean
    Speaking.Prices remindedPrices(Cover cover, ContributionPrice price) {
        return new Speaking.Prices(cover, price);
    }

    @Bean
    Speaking.Voice remindingVoice(
            Languages languages, Messages messages, Mailboxes mailboxes, Conversations conversations) {
        return new Speaking.Voice(languages, messages, new Ways(mailboxes, conversations));
    }

    @Bean
    Round reminderRound(DueStore due, Law law, Telling telling, InstantSource clock) {
        return new Round(due, new Timing(law), telling, clock);
    }

    @Bean
    Telling telling(
            Speaking speaking,
            DueStore due,
            Templates templates,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        return new Telling(speaking, due, templates, transaction, clock, ids);
    }

    @Bean
    TakenListener takenRemindersListener(DueStore due, Outbox outbox) {
        return new TakenListener(due, outbox);
    }

    @Bean
    Reminders reminders(DueStore due, Round round) {
        return new Reminders(due, round);
    }
}
