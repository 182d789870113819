package id.gapura.registry;

import id.gapura.jobs.Listener;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * Looks for people like those who were registered, once they are committed: of two registered at the same moment, the
 * search that comes later sees both.
 */
final class LookalikeListener implements Listener<WorkersRegistered> {
    private final LookalikeStore lookalikes;
    private final InstantSource clock;

    LookalikeListener(LookalikeStore lookalikes, InstantSource clock) {
        this.lookalikes = lookalikes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "registry.lookalikes";
    }

    @Override
    public Class<WorkersRegistered> event() {
        return WorkersRegistered.class;
    }

    @Override
    public Duration patience() {
        return UNHURRIED;
    }

    @Override
    public void on(WorkersRegistered registered) {
        onAll(List.of(registered));
    }

    @Override
    public void onAll(List<WorkersRegistered> registered) {
        var keys = registered.stream()
                .flatMap(one -> one.lookalikes().stream())
                .distinct()
                .toList();
        lookalikes.findAmong(keys, clock.instant());
    }
}
