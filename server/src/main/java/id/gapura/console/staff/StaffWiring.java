package id.gapura.console.staff;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffWiring {
    @Bean
    Door staffDoor() {
        return new Door(90, Action.MANAGE_STAFF, "staff.door", "/console/staff", "key");
    }
}
