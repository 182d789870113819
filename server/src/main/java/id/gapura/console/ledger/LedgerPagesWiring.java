package id.gapura.console.ledger;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerPagesWiring {
    @Bean
    Door ledgerDoor() {
        return new Door(Part.LEDGER, 20, Action.SEE_LEDGER, "ledger.door", LedgerPages.HOME, "closed");
    }
}
