package id.gapura.partner.mandate.telling;

import id.gapura.messaging.Messages;
import id.gapura.registry.Registry;
import id.gapura.reminders.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DebitsWiring {
    @Bean
    DebitTelling debitTelling(Registry registry, Languages languages, Messages messages) {
        return new DebitTelling(registry, languages, messages);
    }

    @Bean
    AnnouncedListener debitAnnouncedListener(DebitTelling telling) {
        return new AnnouncedListener(telling);
    }

    @Bean
    EndedListener debitEndedListener(DebitTelling telling) {
        return new EndedListener(telling);
    }
}
