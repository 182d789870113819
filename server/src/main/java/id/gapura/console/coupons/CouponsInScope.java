package id.gapura.console.coupons;

import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.incentives.coupons.Batch;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Stock;
import java.util.UUID;
import org.springframework.web.server.ResponseStatusException;

/** Finds batches of coupons for an officer; those for a depot outside the officer's scope do not exist. */
final class CouponsInScope {
    private final Coupons coupons;
    private final Stock stock;

    CouponsInScope(Coupons coupons, Stock stock) {
        this.coupons = coupons;
        this.stock = stock;
    }

    /** A batch, for what and from where. */
    record Found(Batch batch, Item item, Depot depot) {}

    /**
     * The batch of an id.
     *
     * @throws ResponseStatusException 404 if there is none in the officer's scope
     */
    Found get(UUID id, Officer officer) {
        var batch = coupons.findBatch(id).orElseThrow(PeopleInScope::nobody);
        var depot = stock.findDepot(batch.depotId())
                .filter(one -> officer.sees(one.region()))
                .orElseThrow(PeopleInScope::nobody);
        return new Found(batch, stock.findItem(batch.itemId()).orElseThrow(), depot);
    }
}
