package id.gapura.console.undoing;

import id.gapura.console.Errand;
import id.gapura.contributions.undoing.Undoings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UndoingPagesWiring {
    @Bean
    UndoingView undoingView(Undoings undoings) {
        return new UndoingView(undoings);
    }

    @Bean
    Errand undoingErrand(Undoings undoings) {
        return new UndoingErrand(undoings);
    }
}
