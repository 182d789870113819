package id.gapura.console.messages.circular;

import id.gapura.console.Errand;
import id.gapura.console.regions.RegionChoices;
import id.gapura.outreach.activity.Activities;
import id.gapura.places.Places;
import id.gapura.reminders.Templates;
import id.gapura.reminders.circular.Circulars;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CircularPagesWiring {
    @Bean
    CircularsInScope circularsInScope(Circulars circulars) {
        return new CircularsInScope(circulars);
    }

    @Bean
    CircularForm.Tools circularFormTools(
            RegionChoices regions, Templates templates, Activities activities, InstantSource clock) {
        return new CircularForm.Tools(regions, templates, new DigitalActivities(activities, clock));
    }

    @Bean
    CircularView circularView(Circulars circulars, Templates templates, Activities activities, Places places) {
        return new CircularView(circulars, templates, activities, places);
    }

    @Bean
    Errand circularsWaiting(Circulars circulars) {
        return new CircularsWaiting(circulars);
    }
}
