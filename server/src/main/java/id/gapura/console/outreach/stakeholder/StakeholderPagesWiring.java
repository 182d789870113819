package id.gapura.console.outreach.stakeholder;

import id.gapura.console.Errand;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.Places;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StakeholderPagesWiring {
    @Bean
    StakeholdersInScope stakeholdersInScope(Stakeholders stakeholders) {
        return new StakeholdersInScope(stakeholders);
    }

    @Bean
    StakeholderView stakeholderView(
            Stakeholders stakeholders, Campaigns campaigns, Places places, InstantSource clock) {
        return new StakeholderView(stakeholders, campaigns, places, clock);
    }

    @Bean
    Errand stakeholdersDue(Stakeholders stakeholders, StakeholderView view) {
        return new StakeholdersDue(stakeholders, view);
    }
}
