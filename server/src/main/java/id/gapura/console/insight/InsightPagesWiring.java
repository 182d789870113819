package id.gapura.console.insight;

import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.console.Figure;
import id.gapura.insight.Insight;
import id.gapura.insight.Success;
import id.gapura.places.Places;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InsightPagesWiring {
    @Bean
    Door lapsesDoor() {
        return new Door(Part.PEOPLE, 20, Action.SEE_INSIGHT, "insight.lapses.door", LapsePages.HOME, "calendar");
    }

    @Bean
    Door coverageDoor() {
        return new Door(Part.RESULTS, 10, Action.SEE_INSIGHT, "insight.coverage.door", CoveragePages.HOME, "target");
    }

    @Bean
    Figure successFigure(Success success, InstantSource clock) {
        return new SuccessFigure(success, clock);
    }

    @Bean
    RegionsInScope regionsInScope(Places places) {
        return new RegionsInScope(places);
    }

    @Bean
    Errand endingThisMonth(Insight insight, InstantSource clock) {
        return new CoverEnding(insight, clock, 0);
    }

    @Bean
    Errand endingNextMonth(Insight insight, InstantSource clock) {
        return new CoverEnding(insight, clock, 1);
    }
}
