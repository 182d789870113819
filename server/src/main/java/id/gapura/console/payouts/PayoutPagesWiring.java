package id.gapura.console.payouts;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.groups.Groups;
import id.gapura.registry.Registry;
import id.gapura.sponsors.Sponsors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PayoutPagesWiring {
    @Bean
    SourceOwners payoutSourceOwners(Registry registry, Groups groups, Sponsors sponsors) {
        return new SourceOwners(registry, groups, sponsors);
    }

    @Bean
    Door payoutsDoor() {
        return new Door(Part.LEDGER, 30, Action.SEE_PAYOUTS, "payouts.door", PayoutPages.HOME, "leave");
    }
}
