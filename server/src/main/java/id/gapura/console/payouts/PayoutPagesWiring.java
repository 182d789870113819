package id.gapura.console.payouts;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PayoutPagesWiring {
    @Bean
    Door payoutsDoor() {
        return new Door(Part.LEDGER, 30, Action.PAY_OUT, "payouts.door", PayoutPages.HOME, "leave");
    }
}
