package id.gapura.console.objections;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.adoption.objection.Objections;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.PersonAspect;
import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ObjectionPagesWiring {
    @Bean
    Door objectionsDoor() {
        return new Door(Part.REACH, 16, Action.SEE_OUTREACH, "objections.door", ObjectionPages.HOME, "info");
    }

    @Bean
    PersonAspect objectionAspect(Objections objections) {
        return new ObjectionAspect(objections);
    }

    @Bean
    ObjectionView objectionView(Objections objections, Places places) {
        return new ObjectionView(objections, places);
    }

    @Bean
    Hearings hearings(Objections objections, Audit audit, InstantSource clock, Ids ids) {
        return new Hearings(objections, audit, clock, ids);
    }
}
