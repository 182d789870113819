package id.gapura.registry;

import id.gapura.jobs.Event;
import java.util.List;

/**
 * People were registered, or are known by another NIK from now on.
 *
 * @param lookalikes of each, shared by people who may be the same
 * @param nikKeys of each, as {@link Registry#nikKey} makes them: for who has been waiting for somebody
 */
public record WorkersRegistered(List<Long> lookalikes, List<Long> nikKeys) implements Event {
    public WorkersRegistered {
        lookalikes = List.copyOf(lookalikes);
        nikKeys = List.copyOf(nikKeys);
    }
}
