package id.gapura.console.inbox;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.kernel.Ids;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.places.Places;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.reminders.Languages;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InboxPagesWiring {
    @Bean
    Door questionsDoor() {
        return new Door(Part.PEOPLE, 15, Action.ANSWER_QUESTIONS, "questions.title", InboxPages.HOME, "message");
    }

    @Bean
    Errand inboxErrand(Inbox inbox) {
        return new InboxErrand(inbox);
    }

    @Bean
    Askers askers(Registry registry, Attempts attempts, Prospects prospects, Places places) {
        return new Askers(registry, attempts, prospects, places);
    }

    @Bean
    InboxView inboxView(Inbox inbox, Askers askers, Languages languages, InstantSource clock, Ids ids) {
        return new InboxView(inbox, askers, languages, clock, ids);
    }
}
