package id.gapura.console.staff;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.places.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StaffWiring {
    @Bean
    AccountView accountView(Places places, Audit audit) {
        return new AccountView(places, audit);
    }

    @Bean
    Door staffDoor() {
        return new Door(Part.SETTINGS, 40, Action.MANAGE_STAFF, "staff.door", "/console/staff", "key");
    }
}
