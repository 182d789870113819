package id.gapura.console.audit;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditWiring {
    @Bean
    Door auditDoor() {
        return new Door(Part.SETTINGS, 70, Action.SEE_AUDIT, "audit.door", "/console/audit", "seen");
    }
}
