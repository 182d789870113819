package id.gapura.console.outreach.communicator;

import id.gapura.accounts.Accounts;
import id.gapura.console.regions.RegionChoices;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.communicator.Communicators;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.Places;
import id.gapura.survey.talker.Talkers;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommunicatorPagesWiring {
    @Bean
    CommunicatorView communicatorView(
            Communicators communicators,
            OwnCodes codes,
            Attribution attribution,
            Stakeholders stakeholders,
            Talkers talkers,
            Places places,
            InstantSource clock) {
        return new CommunicatorView(communicators, codes, attribution, stakeholders, talkers, places, clock);
    }

    @Bean
    CommunicatorForm.Tools communicatorTools(
            RegionChoices regions,
            Communicators communicators,
            Talkers talkers,
            Stakeholders stakeholders,
            Accounts accounts) {
        return new CommunicatorForm.Tools(regions, communicators, talkers, stakeholders, accounts);
    }
}
