package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consents;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.RejectedRows;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RescuePagesWiring {
    @Bean
    Door rescueDoor() {
        return new Door(Part.ENROL, 20, Action.SEE_PEOPLE, "rescue.door", RescuePages.HOME, "warning");
    }

    @Bean
    Errand rescueErrand(RescueList rescues, InstantSource clock) {
        return new RescueErrand(rescues, clock);
    }

    @Bean
    Errand unownedErrand(RescueList rescues, Places places) {
        return new UnownedErrand(rescues, places);
    }

    @Bean
    RescueView rescueView(RescueList rescues, Consents consents, Places places, InstantSource clock) {
        return new RescueView(rescues, consents, places, clock);
    }

    @Bean
    CaseView caseView(CaseView.Sources caseSources, ConflictView conflicts, RowFacts rows, InstantSource clock) {
        return new CaseView(caseSources, conflicts, rows, clock);
    }

    @Bean
    CaseView.Sources caseSources(Attempts attempts, Registry registry, Consents consents, Places places) {
        return new CaseView.Sources(attempts, registry, consents, places);
    }

    @Bean
    ConflictView conflictView(Attempts attempts, Registry registry, Places places, Audit audit) {
        return new ConflictView(attempts, registry, places, audit);
    }

    @Bean
    RowFacts rowFacts(RejectedRows rejectedRows, Rosters rosters) {
        return new RowFacts(rejectedRows, rosters);
    }
}
