package id.gapura.outreach.contact;

import id.gapura.jobs.Listener;
import id.gapura.registry.Prospects;
import id.gapura.registry.Prospects.ProspectChanged;
import java.util.List;
import java.util.UUID;

/** Nothing says of a prospect who wanted to be forgotten that anybody went to them. */
final class ForgottenListener implements Listener<ProspectChanged> {
    private final Prospects prospects;
    private final VisitStore visits;

    ForgottenListener(Prospects prospects, VisitStore visits) {
        this.prospects = prospects;
        this.visits = visits;
    }

    @Override
    public String name() {
        return "outreach.prospects-forgotten";
    }

    @Override
    public Class<ProspectChanged> event() {
        return ProspectChanged.class;
    }

    @Override
    public void on(ProspectChanged changed) {
        onAll(List.of(changed));
    }

    @Override
    public void onAll(List<ProspectChanged> changed) {
        var ids = changed.stream().map(ProspectChanged::prospectId).distinct().toList();
        var kept = prospects.list(ids).keySet();
        List<UUID> gone = ids.stream().filter(id -> !kept.contains(id)).toList();
        if (!gone.isEmpty()) {
            visits.forget(gone);
        }
    }
}
