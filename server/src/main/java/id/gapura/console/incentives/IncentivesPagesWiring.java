package id.gapura.console.incentives;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.console.regions.RegionChoices;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.UnitCosts;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IncentivesPagesWiring {
    @Bean
    Door incentivesDoor() {
        return new Door(Part.REACH, 60, Action.KEEP_INCENTIVES, "incentives.door", IncentivePages.HOME, "roster");
    }

    @Bean
    StockView stockView(
            Stock stock,
            UnitCosts costs,
            ActivityChoice activities,
            Registry registry,
            Places places,
            InstantSource clock) {
        return new StockView(stock, costs, activities, registry, places, clock);
    }

    @Bean
    StockForms.Choices stockChoices(RegionChoices regions, ActivityChoice activities) {
        return new StockForms.Choices(regions, activities);
    }
}
