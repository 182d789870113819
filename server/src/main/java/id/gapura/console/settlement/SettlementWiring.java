package id.gapura.console.settlement;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.reconciliation.Reconciliation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettlementWiring {
    @Bean
    Door settlementDoor() {
        return new Door(Part.LEDGER, 10, Action.SEE_SETTLEMENT, "settlement.door", SettlementPages.HOME, "building");
    }

    @Bean
    Door termsDoor() {
        return new Door(Part.SETTINGS, 20, Action.SET_TERMS, "terms.door", TermsPages.HOME, "building");
    }

    @Bean
    Errand unmatchedEntries(Reconciliation reconciliation) {
        return new UnmatchedEntries(reconciliation);
    }
}
