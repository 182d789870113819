package id.gapura.console.messages;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.PersonAspect;
import id.gapura.messaging.Outcomes;
import id.gapura.reminders.Reminders;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MessagePagesWiring {
    @Bean
    Door messagesDoor() {
        return new Door(Part.REACH, 30, Action.SEE_OUTREACH, "messages.door", MessageTabs.HOME, "message");
    }

    @Bean
    SentView sentView(Outcomes outcomes, Reminders reminders, InstantSource clock) {
        return new SentView(outcomes, reminders, clock);
    }

    @Bean
    PersonAspect toldAspect(Outcomes outcomes) {
        return new ToldAspect(outcomes);
    }
}
