package id.gapura.console.outreach.person;

import id.gapura.accounts.Audit;
import id.gapura.console.PersonAspect;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.KnownOrigins;
import id.gapura.outreach.contact.Contacts;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonContactsWiring {
    @Bean
    KnownContacts knownContacts(Contacts contacts, KnownOrigins origins) {
        return new KnownContacts(contacts, origins);
    }

    @Bean
    KnownVisits knownVisits(Contacts contacts, Activities activities) {
        return new KnownVisits(contacts, activities);
    }

    @Bean
    Meetings meetings(ActivityChoice choice, Audit audit, InstantSource clock) {
        return new Meetings(choice, audit, clock);
    }

    @Bean
    PersonAspect personContactsAspect(KnownContacts known) {
        return new ContactAspect(known);
    }
}
