package id.gapura.outreach.contact;

import id.gapura.enrolment.attempts.Attempts;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ContactWiring {
    @Bean
    ContactStore contactStore(JdbcClient sql) {
        return new ContactStore(sql);
    }

    @Bean
    VisitStore visitStore(JdbcClient sql) {
        return new VisitStore(sql);
    }

    @Bean
    Contacts contacts(
            ContactStore contacts,
            VisitStore visits,
            JdbcClient sql,
            Attempts attempts,
            Registry registry,
            Prospects prospects,
            InstantSource clock) {
        return new Contacts(
                new Contacts.Stores(contacts, new RosterStore(sql), visits), attempts, registry, prospects, clock);
    }

    @Bean
    MetListener outreachMetListener(Contacts contacts) {
        return new MetListener(contacts);
    }

    @Bean
    MergeListener outreachMergeListener(ContactStore contacts, VisitStore visits) {
        return new MergeListener(contacts, visits);
    }

    @Bean
    ProspectMergeListener outreachProspectMergeListener(ContactStore contacts, VisitStore visits) {
        return new ProspectMergeListener(contacts, visits);
    }

    @Bean
    ForgottenListener outreachForgottenListener(Prospects prospects, VisitStore visits) {
        return new ForgottenListener(prospects, visits);
    }

    @Bean
    RosterListener outreachRosterListener(JdbcClient sql) {
        return new RosterListener(new RosterStore(sql));
    }

    @Bean
    ContactProof contactProof(JdbcClient sql) {
        return new ContactProof(sql);
    }
}
