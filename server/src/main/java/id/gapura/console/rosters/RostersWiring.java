package id.gapura.console.rosters;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.console.regions.RegionChoices;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.places.Places;
import id.gapura.rules.ContributionPrice;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RostersWiring {
    @Bean
    Door rostersDoor() {
        return new Door(Part.ENROL, 30, Action.IMPORT_ROSTERS, "rosters.door", RosterPages.HOME, "roster");
    }

    @Bean
    RostersInScope rostersInScope(Rosters rosters) {
        return new RostersInScope(rosters);
    }

    @Bean
    UploadQuestions uploadQuestions(
            RegionChoices regions, ContributionPrice price, ActivityChoice origin, InstantSource clock) {
        return new UploadQuestions(regions, price, origin, clock);
    }

    @Bean
    RosterView rosterView(Rosters rosters, Places places, InstantSource clock) {
        return new RosterView(rosters, places, clock);
    }

    @Bean
    Errand unimportedRosters(Rosters rosters) {
        return new UnimportedRosters(rosters);
    }

    @Bean
    Errand returnableRosters(Rosters rosters) {
        return new ReturnableRosters(rosters);
    }
}
