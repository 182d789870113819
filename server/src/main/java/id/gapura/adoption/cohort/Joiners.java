package id.gapura.adoption.cohort;

import java.util.Collection;
import java.util.UUID;

/** Keeps how each member is counted in their cohort. */
public final class Joiners {
    private final CohortStore store;

    Joiners(CohortStore store) {
        this.store = store;
    }

    /**
     * Counts some people as they are now; telling it again changes nothing, and who is no member is counted nowhere. Runs in
     * the transaction of a caller who holds these people.
     */
    public void follow(Collection<UUID> people) {
        store.follow(people);
    }
}
