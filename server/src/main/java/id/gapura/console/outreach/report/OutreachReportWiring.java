package id.gapura.console.outreach.report;

import id.gapura.accounts.Action;
import id.gapura.adoption.objection.Objections;
import id.gapura.adoption.obstacle.Obstacles;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.offers.Trials;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.workbook.Workbook;
import id.gapura.places.Places;
import id.gapura.villages.next.NextVillages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutreachReportWiring {
    @Bean
    Door broughtDoor() {
        return new Door(Part.RESULTS, 25, Action.SEE_OUTREACH, "brought.title", OutreachTabs.BROUGHT, "check");
    }

    @Bean
    Lines outreachLines(Campaigns campaigns, Communicators communicators, Places places) {
        return new Lines(campaigns, communicators, places);
    }

    @Bean
    ReportView reportView(
            Attribution attribution,
            Campaigns campaigns,
            Places places,
            Lines lines,
            Activities activities,
            Workbook workbook) {
        return new ReportView(attribution, campaigns, places, lines, new Targets(activities, workbook));
    }

    @Bean
    BroughtView broughtView(
            ActivityAnswer activities,
            TrialAnswer trials,
            ObjectionAnswer objections,
            Obstacles obstacles,
            VillageAnswer villages) {
        return new BroughtView(activities, trials, objections, new ObstacleAnswer(obstacles), villages);
    }

    @Bean
    ActivityAnswer activityAnswer(Attribution attribution, Lines lines) {
        return new ActivityAnswer(attribution, lines);
    }

    @Bean
    TrialAnswer trialAnswer(Trials trials) {
        return new TrialAnswer(trials);
    }

    @Bean
    ObjectionAnswer objectionAnswer(Objections objections) {
        return new ObjectionAnswer(objections);
    }

    @Bean
    VillageAnswer villageAnswer(NextVillages next, Places places) {
        return new VillageAnswer(next, places);
    }
}
