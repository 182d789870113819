package id.gapura.console.people;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleWiring {
    @Bean
    Door peopleDoor() {
        return new Door(10, Action.SEE_PEOPLE, "people.door", "/console/people", "people");
    }
}
