package id.gapura.console.villages;

import id.gapura.accounts.Action;
import id.gapura.adoption.obstacle.Obstacles;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.regions.RegionChoices;
import id.gapura.outreach.activity.Activities;
import id.gapura.places.Places;
import id.gapura.receipts.Papers;
import id.gapura.screen.PublicAddress;
import id.gapura.villages.Awards;
import id.gapura.villages.Villages;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VillagePagesWiring {
    @Bean
    Door villagesDoor() {
        return new Door(Part.RESULTS, 30, Action.SEE_INSIGHT, "villages.door", VillagePages.HOME, "shield");
    }

    @Bean
    ProposedAwards proposedAwards(Awards awards) {
        return new ProposedAwards(awards);
    }

    @Bean
    VillagesInScope villagesInScope(Places places, Awards awards) {
        return new VillagesInScope(places, awards);
    }

    @Bean
    VillageView villageView(
            Villages villages,
            Awards awards,
            Places places,
            RegionChoices regions,
            Obstacles obstacles,
            InstantSource clock) {
        return new VillageView(villages, awards, places, regions, obstacles, clock);
    }

    @Bean
    VillagePapers villagePapers(
            Papers papers,
            Villages villages,
            Awards awards,
            Activities activities,
            Places places,
            PublicAddress address,
            InstantSource clock) {
        return new VillagePapers(new VillagePapers.Parts(papers, villages, awards, activities, places), address, clock);
    }
}
