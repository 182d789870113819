package id.gapura.console.staff;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffWiring {
    @Bean
    Door staffDoor() {
        return new Door(Part.SETTINGS, 40, Action.MANAGE_STAFF, "staff.door", "/console/staff", "key");
    }
}
