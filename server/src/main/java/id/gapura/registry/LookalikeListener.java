package id.gapura.registry;

import id.gapura.jobs.Listener;
import java.time.InstantSource;

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
    public void on(WorkersRegistered registered) {
        lookalikes.findAmong(registered.lookalikes(), clock.instant());
    }
}
