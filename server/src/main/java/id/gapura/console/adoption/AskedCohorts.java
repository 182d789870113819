package id.gapura.console.adoption;

import id.gapura.adoption.cohort.Cohorts;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.insight.RegionsInScope;
import id.gapura.enrolment.attempts.Door;
import id.gapura.outreach.activity.Campaign;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whose staying is looked at.
 *
 * @param months how many months of joining, the one that runs among them; one of {@link #MONTHS}
 */
record AskedCohorts(Region region, Optional<Door> door, Optional<Campaign> campaign, int months) {
    static final String DOOR = "door";
    static final String MONTH_COUNT = "months";
    static final List<Integer> MONTHS = List.of(12, 24, 36);
    private static final int USUAL_MONTHS = 24;

    /** What of it makes no sense, or is of a campaign elsewhere, is taken for the usual. */
    static AskedCohorts of(Typed typed, Officer officer, RegionsInScope regions, Campaigns campaigns) {
        int months = typed.number(MONTH_COUNT);
        return new AskedCohorts(
                regions.get(typed.get("region"), officer),
                Arrays.stream(Door.values())
                        .filter(one -> one.code().equals(typed.get(DOOR)))
                        .findFirst(),
                AskedFunnel.campaign(typed, officer, campaigns),
                MONTHS.contains(months) ? months : USUAL_MONTHS);
    }

    Cohorts.Asked cohorts(LocalDate today) {
        var last = YearMonth.from(today);
        return new Cohorts.Asked(
                region.code(),
                door.map(Door::code).orElse(""),
                campaign.map(Campaign::id),
                last.minusMonths(months - 1L),
                last);
    }

    String href(RegionCode within) {
        return AdoptionTabs.COHORTS + query(within);
    }

    String table() {
        return AdoptionTabs.COHORTS + "/table.csv" + query(region.code());
    }

    private String query(RegionCode within) {
        return "?region=" + within.text()
                + door.map(one -> "&door=" + one.code()).orElse("")
                + campaign.map(one -> "&campaign=" + one.id()).orElse("") + "&months=" + months;
    }
}
