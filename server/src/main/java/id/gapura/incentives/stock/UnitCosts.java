package id.gapura.incentives.stock;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The face of what things cost that are given away: put down by depot, since the same umbrella is dearer elsewhere. */
public final class UnitCosts {
    private final UnitCostStore store;
    private final InstantSource clock;

    UnitCosts(UnitCostStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Puts down what one costs from a day on; said again for the same day it is corrected. */
    public void put(UUID depot, UUID item, UnitCost cost, String actor) {
        store.put(depot, item, cost, actor, clock.instant());
    }

    /**
     * What one costs that goes out on a day: as of the latest day until then, before the first one what holds from that on.
     * Empty while nobody has put it down.
     */
    public Optional<UnitCost> on(LocalDate day, UUID depot, UUID item) {
        return store.on(day, depot, item);
    }
}
