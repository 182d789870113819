package id.gapura.console.outreach;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Action;
import id.gapura.console.Door;
import id.gapura.console.Door.Part;
import id.gapura.console.Errand;
import id.gapura.console.regions.RegionChoices;
import id.gapura.outreach.activity.Activities;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.outreach.activity.Conflicts;
import id.gapura.outreach.activity.Holidays;
import id.gapura.outreach.activity.OwnCodes;
import id.gapura.outreach.album.Album;
import id.gapura.outreach.attribution.Attribution;
import id.gapura.outreach.contact.Contacts;
import id.gapura.outreach.material.Materials;
import id.gapura.outreach.stakeholder.Stakeholders;
import id.gapura.places.Gatherings;
import id.gapura.places.Places;
import id.gapura.receipts.Papers;
import id.gapura.rules.ContributionPrice;
import id.gapura.screen.PublicAddress;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutreachPagesWiring {
    @Bean
    Door outreachDoor() {
        return new Door(Part.REACH, 10, Action.SEE_OUTREACH, "outreach.door", OutreachTabs.HOME, "calendar");
    }

    @Bean
    Errand activitiesUntold(Activities activities, InstantSource clock) {
        return new ActivitiesUntold(activities, clock);
    }

    @Bean
    ActivityChoice activityChoice(Activities activities, OwnCodes codes, Contacts contacts, InstantSource clock) {
        return new ActivityChoice(activities, codes, contacts, clock);
    }

    @Bean
    OutreachInScope outreachInScope(Activities activities, Campaigns campaigns) {
        return new OutreachInScope(activities, campaigns);
    }

    @Bean
    ActivityForm.Tools activityFormTools(RegionChoices regions, Accounts accounts) {
        return new ActivityForm.Tools(regions, accounts);
    }

    @Bean
    ActivityView activityView(
            Activities activities,
            Campaigns campaigns,
            Conflicts conflicts,
            Contacts contacts,
            ActivityView.Told told,
            Places places,
            PublicAddress address) {
        var planning = new ActivityView.Planning(campaigns, conflicts);
        return new ActivityView(activities, planning, contacts, told, places, address);
    }

    @Bean
    ActivityView.Told toldAtActivities(Album album, Materials materials) {
        return new ActivityView.Told(album, materials);
    }

    @Bean
    Posters posters(Papers papers, ContributionPrice price, Places places, PublicAddress address) {
        return new Posters(papers, price, places, address);
    }

    @Bean
    CampaignView campaignView(
            Campaigns campaigns,
            Activities activities,
            Attribution attribution,
            Stakeholders stakeholders,
            Places places,
            InstantSource clock) {
        return new CampaignView(campaigns, activities, attribution, stakeholders, places, clock);
    }

    @Bean
    CalendarView calendarView(
            Activities activities,
            Conflicts conflicts,
            Places places,
            Holidays holidays,
            Gatherings gatherings,
            InstantSource clock) {
        var around = new CalendarView.Around(places, holidays, gatherings);
        return new CalendarView(activities, conflicts, around, clock);
    }
}
