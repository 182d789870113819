package id.gapura.insight;

import id.gapura.enrolment.attempts.AttemptsMoved;
import id.gapura.jobs.Listener;

/** Keeps the totals of attempts. */
final class AttemptsListener implements Listener<AttemptsMoved> {
    private final AttemptTotals totals;

    AttemptsListener(AttemptTotals totals) {
        this.totals = totals;
    }

    @Override
    public String name() {
        return "insight.attempts";
    }

    @Override
    public Class<AttemptsMoved> event() {
        return AttemptsMoved.class;
    }

    @Override
    public void on(AttemptsMoved moved) {
        totals.add(moved.moves());
    }
}
