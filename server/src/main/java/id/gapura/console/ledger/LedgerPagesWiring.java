package id.gapura.console.ledger;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerPagesWiring {
    @Bean
    Door ledgerDoor() {
        return new Door(45, Action.SEE_LEDGER, "ledger.door", LedgerPages.HOME, "closed");
    }
}
