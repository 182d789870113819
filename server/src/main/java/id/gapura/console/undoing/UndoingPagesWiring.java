package id.gapura.console.undoing;

import id.gapura.console.Errand;
import id.gapura.contributions.undoing.Undoings;
import id.gapura.registry.Registry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UndoingPagesWiring {
    @Bean
    UndoingView undoingView(Undoings undoings, Registry registry) {
        return new UndoingView(undoings, registry);
    }

    @Bean
    Errand undoingErrand(UndoingView view) {
        return new UndoingErrand(view);
    }
}
