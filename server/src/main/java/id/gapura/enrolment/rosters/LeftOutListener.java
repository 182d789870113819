package id.gapura.enrolment.rosters;

import id.gapura.jobs.Listener;
import id.gapura.membership.MembersChanged;
import java.time.Duration;

/** Takes people off the rescue list whom a roster's collective enrolment left out and for whom a month is paid since. */
final class LeftOutListener implements Listener<MembersChanged> {
    private final RosterPeople people;

    LeftOutListener(RosterPeople people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "enrolment.left-out";
    }

    @Override
    public Class<MembersChanged> event() {
        return MembersChanged.class;
    }

    @Override
    public Duration patience() {
        return UNHURRIED;
    }

    @Override
    public void on(MembersChanged changed) {
        people.endPaid(changed.workers());
    }
}
