package id.gapura.registry.twice;

import id.gapura.jobs.Listener;
import id.gapura.registry.Prospects.ProspectChanged;
import id.gapura.registry.twice.PairStore.Found;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Looks who was noted twice, once a prospect is committed: of two noted at the same moment, the search that comes later sees
 * both. Who is no longer open waits with nobody, and who is forgotten is forgotten here too.
 */
final class PairListener implements Listener<ProspectChanged> {
    private final PairStore pairs;
    private final InstantSource clock;

    PairListener(PairStore pairs, InstantSource clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "registry.prospect-pairs";
    }

    @Override
    public Class<ProspectChanged> event() {
        return ProspectChanged.class;
    }

    @Override
    public Duration patience() {
        return UNHURRIED;
    }

    @Override
    public void on(ProspectChanged changed) {
        onAll(List.of(changed));
    }

    @Override
    public void onAll(List<ProspectChanged> changed) {
        var found = new ArrayList<Found>();
        changed.stream().map(ProspectChanged::prospectId).distinct().sorted().forEach(id -> found.addAll(compared(id)));
        if (!found.isEmpty()) {
            pairs.note(found, clock.instant());
        }
    }

    private List<Found> compared(UUID id) {
        var noted = pairs.noted(id);
        if (noted.isEmpty()) {
            pairs.drop(id);
            return List.of();
        }
        if (!noted.get().isOpen()) {
            pairs.dropOpen(id);
            return List.of();
        }
        return pairs.like(noted.get()).stream()
                .map(other -> new Found(id, other, noted.get().region()))
                .toList();
    }
}
