package id.gapura.outreach.contact;

import id.gapura.enrolment.rosters.RosterImported;
import id.gapura.jobs.Listener;
import id.gapura.places.RegionCode;

/** The people of an imported roster came by the activity that its sender named. */
final class RosterListener implements Listener<RosterImported> {
    private final RosterStore rosters;

    RosterListener(RosterStore rosters) {
        this.rosters = rosters;
    }

    @Override
    public String name() {
        return "outreach.roster-imported";
    }

    @Override
    public Class<RosterImported> event() {
        return RosterImported.class;
    }

    @Override
    public void on(RosterImported imported) {
        rosters.touch(imported.rosterId(), RegionCode.of(imported.region()));
    }
}
