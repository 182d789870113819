package id.gapura.insight;

import id.gapura.jobs.Listener;
import id.gapura.membership.CoverMoved;

/** Keeps the totals. */
final class CoverListener implements Listener<CoverMoved> {
    private final TotalStore totals;

    CoverListener(TotalStore totals) {
        this.totals = totals;
    }

    @Override
    public String name() {
        return "insight.cover";
    }

    @Override
    public Class<CoverMoved> event() {
        return CoverMoved.class;
    }

    @Override
    public void on(CoverMoved moved) {
        totals.add(moved.moves());
    }
}
