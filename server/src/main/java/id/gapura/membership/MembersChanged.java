package id.gapura.membership;

import id.gapura.jobs.Event;
import java.util.List;
import java.util.UUID;

/** The membership or the cover of some workers is another than before; at most a few hundred in one event. */
public record MembersChanged(List<UUID> workers) implements Event {
    public MembersChanged {
        workers = List.copyOf(workers);
    }
}
