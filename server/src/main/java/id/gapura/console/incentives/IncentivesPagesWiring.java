package id.gapura.console.incentives;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.incentives.stock.Stock;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IncentivesPagesWiring {
    @Bean
    Door incentivesDoor() {
        return new Door(Part.REACH, 60, Action.KEEP_INCENTIVES, "incentives.door", IncentivePages.HOME, "roster");
    }

    @Bean
    StockView stockView(Stock stock, Registry registry, Places places) {
        return new StockView(stock, registry, places);
    }
}
