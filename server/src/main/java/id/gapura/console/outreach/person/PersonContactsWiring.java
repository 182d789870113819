package id.gapura.console.outreach.person;

import id.gapura.console.PersonAspect;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.contact.Contacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonContactsWiring {
    @Bean
    PersonContacts.Sources personContactSources(Contacts contacts, Activities activities) {
        return new PersonContacts.Sources(contacts, activities);
    }

    @Bean
    PersonAspect personContactsAspect(PersonContacts.Sources sources) {
        return new PersonContacts.Aspect(sources);
    }
}
