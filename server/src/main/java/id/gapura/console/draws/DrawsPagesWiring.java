package id.gapura.console.draws;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.incentives.draws.Draws;
import id.gapura.incentives.stock.Stock;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DrawsPagesWiring {
    @Bean
    Door drawsDoor() {
        return new Door(Part.REACH, 50, Action.HOLD_DRAWS, "draws.door", DrawPages.HOME, "target");
    }

    @Bean
    DrawView drawView(Draws draws, Registry registry, Places places, InstantSource clock) {
        return new DrawView(draws, registry, places, clock);
    }

    @Bean
    HandoverForm.Tools handoverFormTools(Stock stock, ActivityChoice activities) {
        return new HandoverForm.Tools(stock, activities);
    }
}
