package id.gapura.registry;

import id.gapura.jobs.Event;
import java.util.List;

/**
 * People were registered.
 *
 * @param lookalikes of each, shared by people who may be the same
 */
record WorkersRegistered(List<Long> lookalikes) implements Event {
    WorkersRegistered {
        lookalikes = List.copyOf(lookalikes);
    }
}
