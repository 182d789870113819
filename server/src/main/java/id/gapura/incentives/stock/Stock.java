package id.gapura.incentives.stock;

import id.gapura.incentives.stock.Move.Cause;
import id.gapura.incentives.stock.Move.To;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of what is given away: items, depots, what lies where, and each movement. */
public final class Stock {
    private final StockStore store;
    private final Registry registry;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Stock(StockStore store, Registry registry, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.store = store;
        this.registry = registry;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** How many of an item lie in a depot. */
    public record Left(Depot depot, Item item, int quantity) {}

    /** How handing something out ends. */
    public enum HandOut {
        HANDED_OUT,
        /** None is left in the depot. */
        NONE_LEFT,
        /** Nobody gets two of it, and this person has one. */
        HAD_ONE,
        /** The same form was sent before; nothing moved again. */
        REPEATED
    }

    /**
     * What somebody noted of a number of items.
     *
     * @param id made with the form ({@link #nextMove}), so that sending it twice counts once
     */
    public record Noted(UUID id, int quantity, String note, String actor) {}

    /**
     * One that is handed to a person.
     *
     * @param id made with the form ({@link #nextMove}), so that sending it twice gives one
     * @param activity at which it is given; absent if at none
     */
    public record Gift(UUID id, UUID worker, Optional<UUID> activity, String actor) {}

    /**
     * One that goes out for a coupon.
     *
     * @param worker whose coupon it was when it was issued, if anybody's; their record may have been merged since
     * @param activity for which the coupon was issued; absent if for none
     * @param note which coupon
     */
    public record Redeemed(Optional<UUID> worker, Optional<UUID> activity, String note, String actor) {}

    /**
     * A prize that goes out.
     *
     * @param winner absent for a paper ticket
     * @param activity at which it is given; absent if at none
     * @param note of which draw
     */
    public record Won(Optional<UUID> winner, Optional<UUID> activity, String note, String actor) {}

    /** The id for a form that is about to be shown. */
    public UUID nextMove() {
        return ids.next();
    }

    /** Puts an item on record; empty if there is one of that name. */
    public Optional<Item> addItem(String name, boolean once, String actor) {
        var item = new Item(ids.next(), name, once);
        return store.insert(item, actor, clock.instant()) ? Optional.of(item) : Optional.empty();
    }

    /** Puts a depot on record. */
    public Depot addDepot(String name, RegionCode region, String actor) {
        var depot = new Depot(ids.next(), name, region);
        store.insert(depot, actor, clock.instant());
        return depot;
    }

    public List<Item> items() {
        return store.items();
    }

    /** Those of a region and the places in it, by name. */
    public List<Depot> depots(RegionCode within) {
        return store.depots(within);
    }

    public Optional<Depot> findDepot(UUID depot) {
        return store.findDepot(depot);
    }

    public Optional<Item> findItem(UUID item) {
        return store.findItem(item);
    }

    /** What lies in the depots of a region. */
    public List<Left> left(RegionCode within) {
        return store.left(within);
    }

    /** How many of an item lie in a depot. */
    public int quantity(UUID depot, UUID item) {
        return store.quantity(depot, item);
    }

    /** The newest movements first. */
    public List<Move> moves(UUID depot, UUID item, int limit) {
        return store.moves(depot, item, limit);
    }

    /**
     * Takes items into a depot; false if the same form did so before.
     *
     * @param received with a number above zero
     */
    public boolean receive(UUID depot, UUID item, Noted received) {
        if (received.quantity() < 1) {
            throw new IllegalArgumentException("received " + received.quantity());
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            store.lock(depot, item);
            boolean isNew = store.moved(depot, received.id()).isEmpty();
            if (isNew) {
                move(depot, item, moved(Cause.RECEIVED, received.quantity(), received));
            }
            return isNew;
        }));
    }

    private Move moved(Cause cause, int quantity, Noted noted) {
        return new Move(noted.id(), cause, quantity, To.NOBODY, noted.note(), noted.actor(), clock.instant());
    }

    private void move(UUID depot, UUID item, Move move) {
        store.add(depot, item, move.quantity());
        store.insert(depot, item, move);
    }

    /** Hands one to a person. Depots wait for nobody but each for itself; who has one is kept by the person's own key. */
    public HandOut handOut(UUID depot, Item item, Gift gift) {
        var to = new To(Optional.of(gift.worker), gift.activity);
        return give(depot, item, new Out(gift.id, Cause.HANDED_OUT, to, "", gift.actor));
    }

    /** Gives one out for a coupon, in the transaction of whoever spends it. */
    public HandOut redeem(UUID depot, Item item, Redeemed coupon) {
        var to = new To(coupon.worker.map(registry::survivor), coupon.activity);
        return give(depot, item, new Out(ids.next(), Cause.REDEEMED, to, coupon.note, coupon.actor));
    }

    /**
     * Gives one out as a prize, in the transaction of whoever hands it over; false if none is left. It is owed to a winner who
     * has one of what nobody gets two, too.
     */
    public boolean award(UUID depot, Item item, Won won) {
        var to = new To(won.winner, won.activity);
        return give(depot, item, new Out(ids.next(), Cause.WON, to, won.note, won.actor)) == HandOut.HANDED_OUT;
    }

    /** One that goes out, and why. */
    private record Out(UUID move, Cause cause, To to, String note, String actor) {}

    private HandOut give(UUID depot, Item item, Out out) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            int left = store.lock(depot, item.id());
            if (store.moved(depot, out.move).isPresent()) {
                return HandOut.REPEATED;
            }
            return left < 1 ? HandOut.NONE_LEFT : giveOne(depot, item, out);
        }));
    }

    private HandOut giveOne(UUID depot, Item item, Out out) {
        var now = clock.instant();
        boolean hadOne = item.once()
                && out.to
                        .worker()
                        .filter(one -> !store.claim(one, item.id(), now))
                        .isPresent();
        if (hadOne && out.cause != Cause.WON) {
            return HandOut.HAD_ONE;
        }
        move(depot, item.id(), new Move(out.move, out.cause, -1, out.to, out.note, out.actor, now));
        return HandOut.HANDED_OUT;
    }

    /** What is decided by how many of an item lie in a depot, while nobody else moves any. */
    public <T> T deciding(UUID depot, UUID item, IntFunction<T> decision) {
        return Objects.requireNonNull(transaction.execute(_ -> decision.apply(store.lock(depot, item))));
    }

    /**
     * Takes what somebody counted as what lies there; returns how many more it is than was on record, below zero if fewer.
     * The same form sent again changes nothing and is answered as before.
     *
     * @param counted with a number of zero or more, and why it differs, if it does
     */
    public int count(UUID depot, UUID item, Noted counted) {
        if (counted.quantity() < 0) {
            throw new IllegalArgumentException("counted " + counted.quantity());
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            int left = store.lock(depot, item);
            return store.moved(depot, counted.id()).orElseGet(() -> {
                int difference = counted.quantity() - left;
                move(depot, item, moved(Cause.COUNTED, difference, counted));
                return difference;
            });
        }));
    }
}
