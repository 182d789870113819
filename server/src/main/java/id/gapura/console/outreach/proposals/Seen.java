package id.gapura.console.outreach.proposals;

import id.gapura.console.Officer;
import id.gapura.outreach.activity.Campaign;
import id.gapura.places.RegionCode;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;

/** A campaign as an officer looks at it. */
public record Seen(Campaign campaign, Officer officer, LocalDate today, Shell shell) {
    /** Its places as far as they are the officer's: never more than their scope. */
    public List<RegionCode> places() {
        var scope = officer.scope();
        return campaign.plan().places().stream()
                .filter(place -> scope.contains(place) || place.contains(scope))
                .map(place -> scope.contains(place) ? place : scope)
                .distinct()
                .toList();
    }
}
