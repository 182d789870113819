package id.gapura.field.briefing;

import id.gapura.accounts.Audit;
import id.gapura.accounts.Badges;
import id.gapura.adoption.objection.Objections;
import id.gapura.agents.Agents;
import id.gapura.consents.Consents;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.field.devices.Devices;
import id.gapura.field.directory.PriceSteps;
import id.gapura.field.visits.Visits;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.contact.Contacts;
import id.gapura.places.Places;
import id.gapura.receipts.BadgeCodes;
import id.gapura.registry.Prospects;
import id.gapura.registry.Registry;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.PaidAhead;
import id.gapura.survey.Rounds;
import id.gapura.survey.Surveys;
import id.gapura.survey.sample.Samples;
import id.gapura.vault.SigningKeys;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BriefingWiring {
    @Bean
    Briefings briefings(
            Devices devices,
            Briefings.Around briefingAround,
            Agents agents,
            Briefings.Prices briefingPrices,
            SigningKeys keys,
            InstantSource clock) {
        return new Briefings(devices, briefingAround, agents, briefingPrices, keys, clock);
    }

    @Bean
    Sheets briefingSheets(
            Surveys surveys,
            Rounds rounds,
            Samples samples,
            Names.People briefingPeople,
            Audit audit,
            InstantSource clock) {
        return new Sheets(surveys, rounds, new Names(samples, briefingPeople, audit, clock));
    }

    @Bean
    Names.People briefingPeople(Registry registry, Prospects prospects, Places places) {
        return new Names.People(registry, prospects, places);
    }

    @Bean
    Briefings.Around briefingAround(
            Places places,
            Activities activities,
            Errands briefingErrands,
            Sheets briefingSheets,
            Objections objections,
            HeldBadges briefingBadges) {
        return new Briefings.Around(
                places,
                activities,
                new Duties(activities, places),
                briefingErrands,
                briefingSheets,
                objections,
                briefingBadges);
    }

    @Bean
    HeldBadges briefingBadges(Badges badges, SigningKeys keys, Places places, InstantSource clock) {
        return new HeldBadges(badges, new BadgeCodes(keys), places, clock);
    }

    @Bean
    Errands briefingErrands(
            Places places,
            RescueList rescues,
            Prospects prospects,
            Contacts contacts,
            Consents consents,
            Visits visits,
            InstantSource clock) {
        var noted = new Errands.Noted(prospects, contacts);
        return new Errands(places, rescues, noted, consents, visits, clock);
    }

    @Bean
    Briefings.Prices briefingPrices(ContributionPrice price, PaidAhead paidAhead, PriceSteps steps) {
        return new Briefings.Prices(price, paidAhead, steps);
    }
}
