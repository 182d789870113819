package id.gapura.console.adoption;

import id.gapura.adoption.Adoption.Listed;
import id.gapura.adoption.Funnel;
import id.gapura.adoption.People;
import id.gapura.adoption.Stage;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.insight.RegionsInScope;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is looked at.
 *
 * @param segment a code of a livelihood; empty for all
 * @param campaign by which people came; empty for all people
 * @param weeks one of {@link #WEEKS}
 */
record AskedFunnel(Region region, String segment, Optional<Campaign> campaign, int weeks) {
    static final String SEGMENT = "segment";
    static final String CAMPAIGN = "campaign";
    static final String WEEK_COUNT = "weeks";
    static final List<Integer> WEEKS = List.of(4, 8, 13, 26);
    private static final int USUAL_WEEKS = 8;

    /** What of it makes no sense, or is of a campaign elsewhere, is taken for the usual. */
    static AskedFunnel of(Typed typed, Officer officer, RegionsInScope regions, Campaigns campaigns) {
        int weeks = typed.number(WEEK_COUNT);
        return new AskedFunnel(
                regions.get(typed.get("region"), officer),
                Livelihood.find(typed.get(SEGMENT)).map(Livelihood::code).orElse(""),
                campaign(typed, officer, campaigns),
                WEEKS.contains(weeks) ? weeks : USUAL_WEEKS);
    }

    /** One that is in the officer's scope, in part at least. */
    static Optional<Campaign> campaign(Typed typed, Officer officer, Campaigns campaigns) {
        return typed.id(CAMPAIGN).flatMap(campaigns::find).filter(one -> one.touches(officer.scope()));
    }

    People people() {
        return new People(region.code(), segment, campaign.map(Campaign::id));
    }

    Funnel.Asked funnel(LocalDate today) {
        return Funnel.Asked.weeksUntil(today, weeks, people());
    }

    Listed listed(Stage stage) {
        return new Listed(stage, people());
    }

    String href(RegionCode within) {
        return FunnelPages.HOME + query(within) + "&weeks=" + weeks;
    }

    String table() {
        return FunnelPages.HOME + "/table.csv" + query(region.code()) + "&weeks=" + weeks;
    }

    String people(Stage stage, int from) {
        return people(region.code(), stage) + "&from=" + from;
    }

    String people(RegionCode within, Stage stage) {
        return StagePeoplePages.HOME + query(within) + "&stage=" + stage.code();
    }

    String peopleFile(Stage stage) {
        return StagePeoplePages.HOME + ".csv" + query(region.code()) + "&stage=" + stage.code();
    }

    private String query(RegionCode within) {
        return "?region=" + within.text() + "&segment=" + segment
                + campaign.map(one -> "&campaign=" + one.id()).orElse("");
    }

    /** Of whom: the region, and the livelihood and the campaign that were chosen. */
    String whom(Shell shell) {
        var whom = new ArrayList<String>(List.of(region.name()));
        if (!segment.isEmpty()) {
            whom.add(shell.text("livelihood." + segment));
        }
        campaign.ifPresent(one -> whom.add(one.plan().name()));
        return String.join(" · ", whom);
    }

    /** The region in the name of a file. */
    String place() {
        return place(region.code());
    }

    /** The same of any. */
    static String place(RegionCode code) {
        return code.equals(RegionCode.NATION) ? "indonesia" : code.text();
    }
}
