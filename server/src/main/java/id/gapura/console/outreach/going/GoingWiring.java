package id.gapura.console.outreach.going;

import id.gapura.console.Errand;
import id.gapura.outreach.activity.Activities;
import id.gapura.places.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GoingWiring {
    @Bean
    Errand ownActivities(Activities activities, Places places) {
        return new OwnErrand(activities, places);
    }
}
