package id.gapura.field.commands;

import id.gapura.accounts.Audit;
import id.gapura.adoption.objection.Objections;
import id.gapura.agents.Agents;
import id.gapura.agents.Takings;
import id.gapura.consents.Consents;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.field.devices.Devices;
import id.gapura.field.visits.Visits;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.contact.Contacts;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.registry.evidence.Evidence;
import id.gapura.reminders.Languages;
import id.gapura.vault.Vault;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class CommandsWiring {
    @Bean
    Commands fieldCommands(JdbcClient sql, List<Handler> handlers, InstantSource clock) {
        return new Commands(new CommandStore(sql), handlers, clock);
    }

    @Bean
    Origins fieldOrigins(Activities activities, OwnCodes codes, Contacts contacts) {
        return new Origins(activities, codes, contacts);
    }

    @Bean
    Handler prospectHandler(Prospects prospects, Origins fieldOrigins, Audit audit) {
        return new ProspectHandler(prospects, fieldOrigins, audit);
    }

    @Bean
    Handler enrolHandler(
            Attempts attempts,
            Consents consents,
            Registry registry,
            Origins fieldOrigins,
            EnrolmentCash enrolmentCash,
            Audit audit) {
        return new EnrolHandler(attempts, consents, registry, fieldOrigins, enrolmentCash, audit);
    }

    @Bean
    Photos fieldPhotos(JdbcClient sql, Vault vault, Attempts attempts, Consents consents, Evidence evidence) {
        return new Photos(new PhotoStore(sql, vault), attempts, consents, evidence);
    }

    @Bean
    Handler photoHandler(JdbcClient sql, Attempts attempts, Photos photos) {
        return new PhotoHandler(new CommandStore(sql), attempts, photos);
    }

    @Bean
    Handler evidenceHandler(Registry registry, Photos photos, Audit audit) {
        return new EvidenceHandler(registry, photos, audit);
    }

    @Bean
    PhotoRounds photoRounds(Photos photos) {
        return new PhotoRounds(photos);
    }

    @Bean
    EnrolmentCash enrolmentCash(Agents agents, Takings takings, Attempts attempts, Registry registry) {
        return new EnrolmentCash(agents, takings, attempts, registry);
    }

    @Bean
    MetListener fieldMetListener(
            EnrolmentCash enrolmentCash, Attempts attempts, Registry registry, Languages languages) {
        return new MetListener(enrolmentCash, attempts, registry, languages);
    }

    @Bean
    Handler cashHandler(
            Agents agents,
            Takings takings,
            EnrolmentCash enrolmentCash,
            Registry registry,
            Attempts attempts,
            JdbcClient sql,
            Audit audit) {
        var taking = new CashHandler.Taking(takings, enrolmentCash);
        var payers = new CashHandler.Payers(registry, attempts);
        return new CashHandler(agents, taking, payers, new CommandStore(sql), audit);
    }

    @Bean
    ReceiptProof receiptProof(JdbcClient sql, Devices devices, Agents agents, Takings takings) {
        return new ReceiptProof(new CommandStore(sql), devices, agents, takings);
    }

    @Bean
    Once fieldOnce(TransactionTemplate transaction, JdbcClient sql) {
        return new Once(transaction, new CommandStore(sql));
    }

    @Bean
    Handler rescueHandler(Once fieldOnce, Attempts attempts, Audit audit) {
        return new RescueHandler(fieldOnce, attempts, audit);
    }

    @Bean
    Handler objectionHandler(Objections objections, Registry registry, Prospects prospects, Audit audit) {
        return new ObjectionHandler(objections, registry, prospects, audit);
    }

    @Bean
    Handler visitHandler(
            Visits visits,
            Contacts contacts,
            Origins fieldOrigins,
            Registry registry,
            Prospects prospects,
            Audit audit) {
        return new VisitHandler(visits, contacts, fieldOrigins, registry, prospects, audit);
    }

    @Bean
    Handler withdrawHandler(Consents consents, Registry registry, Audit audit) {
        return new WithdrawHandler(consents, registry, audit);
    }

    @Bean
    Handler seenHandler(Registry registry, Attempts attempts, Prospects prospects, Audit audit) {
        return new SeenHandler(registry, attempts, prospects, audit);
    }
}
