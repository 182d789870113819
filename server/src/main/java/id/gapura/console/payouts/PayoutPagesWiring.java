package id.gapura.console.payouts;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PayoutPagesWiring {
    @Bean
    Door payoutsDoor() {
        return new Door(46, Action.PAY_OUT, "payouts.door", PayoutPages.HOME, "leave");
    }
}
