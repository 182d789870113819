package id.gapura.enrolment.rosters;

import id.gapura.enrolment.attempts.RejectedRows;
import id.gapura.jobs.Listener;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.MembersChanged;
import id.gapura.membership.Membership;
import java.time.Duration;
import java.time.InstantSource;

/** Takes people off the rescue list whom a roster's collective enrolment left out and who are protected by now. */
final class LeftOutListener implements Listener<MembersChanged> {
    private static final String SYSTEM = "system";

    private final RejectedRows rejectedRows;
    private final Membership membership;
    private final InstantSource clock;

    LeftOutListener(RejectedRows rejectedRows, Membership membership, InstantSource clock) {
        this.rejectedRows = rejectedRows;
        this.membership = membership;
        this.clock = clock;
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
        var waiting = rejectedRows.whoIsLeftOut(changed.workers());
        if (!waiting.isEmpty()) {
            rejectedRows.pay(membership.whoIsProtected(waiting, Jakarta.today(clock)), SYSTEM);
        }
    }
}
