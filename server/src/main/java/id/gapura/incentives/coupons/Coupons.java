package id.gapura.incentives.coupons;

import id.gapura.incentives.coupons.Coupon.Spent;
import id.gapura.incentives.coupons.Coupon.State;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Item;
import id.gapura.incentives.stock.Stock;
import id.gapura.incentives.stock.Stock.HandOut;
import id.gapura.incentives.stock.Stock.Redeemed;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of coupons: issue some against what lies in a depot, redeem one, make a batch void. */
public final class Coupons {
    /** The most in a batch: fifty pages. */
    public static final int MOST = 500;

    private final CouponStore coupons;
    private final Stock stock;
    private final RandomGenerator random;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Coupons(
            CouponStore coupons,
            Stock stock,
            RandomGenerator random,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.coupons = coupons;
        this.stock = stock;
        this.random = random;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Coupons to issue.
     *
     * @param bearers how many for whoever brings one
     * @param workers whom one is for, each
     * @param validTo last day, inclusive
     * @param activity they are for; what they cost belongs to it
     */
    public record Wanted(
            Depot depot, Item item, int bearers, Collection<UUID> workers, LocalDate validTo, Optional<UUID> activity) {
        public Wanted {
            workers = List.copyOf(workers);
        }

        /** For no activity. */
        public Wanted(Depot depot, Item item, int bearers, Collection<UUID> workers, LocalDate validTo) {
            this(depot, item, bearers, workers, validTo, Optional.empty());
        }

        int count() {
            return bearers + workers.size();
        }
    }

    /** How issuing ends. */
    public sealed interface Issue {
        record Issued(Batch batch, int count) implements Issue {}

        /** Fewer than that lie there unspoken for. */
        record TooFewLeft(int free) implements Issue {}

        record Refused(Reason reason) implements Issue {}
    }

    /** Why none are issued. */
    public enum Reason {
        /** None, or more than fit into a batch. */
        COUNT,
        /** The last day is over. */
        DAY,
        /** Nobody gets two of the item, so each coupon is for somebody. */
        NEEDS_NAMES
    }

    /** Issues coupons, all or none. */
    public Issue issue(Wanted wanted, String actor) {
        var today = Jakarta.today(clock);
        if (wanted.count() < 1 || wanted.count() > MOST) {
            return new Issue.Refused(Reason.COUNT);
        }
        if (wanted.validTo().isBefore(today)) {
            return new Issue.Refused(Reason.DAY);
        }
        if (wanted.item().once() && wanted.bearers() > 0) {
            return new Issue.Refused(Reason.NEEDS_NAMES);
        }
        var depot = wanted.depot().id();
        var item = wanted.item().id();
        return stock.deciding(depot, item, quantity -> {
            int free = Math.max(0, quantity - coupons.promised(depot, item, today));
            return free < wanted.count() ? new Issue.TooFewLeft(free) : issued(wanted, actor);
        });
    }

    private Issue issued(Wanted wanted, String actor) {
        var batch = new Batch(
                ids.next(),
                wanted.depot().id(),
                wanted.item().id(),
                wanted.validTo(),
                wanted.activity(),
                actor,
                clock.instant());
        var holders = Stream.concat(
                wanted.workers().stream().map(Optional::of),
                IntStream.range(0, wanted.bearers()).mapToObj(_ -> Optional.<UUID>empty()));
        coupons.insert(
                batch,
                holders.map(holder -> new Coupon(
                                number(), batch.id(), batch.depotId(), holder, batch.validTo(), Optional.empty()))
                        .toList());
        return new Issue.Issued(batch, wanted.count());
    }

    /** Sixteen hexadecimal digits: too many to guess. */
    private String number() {
        return HexFormat.of().withUpperCase().toHexDigits(random.nextLong());
    }

    /** How redeeming ends. */
    public sealed interface Redemption {
        record Redeemed(Coupon coupon) implements Redemption {}

        record Unknown() implements Redemption {}

        /** It was redeemed or made void before. */
        record SpentBefore(Spent spent) implements Redemption {}

        record Expired(LocalDate validTo) implements Redemption {}

        /** It is good, for another place. */
        record Elsewhere(Depot depot) implements Redemption {}

        /** None is left in the depot; the coupon stays good. */
        record NoneLeft() implements Redemption {}

        /** Nobody gets two of it, and this person has one; the coupon stays good. */
        record HadOne() implements Redemption {}
    }

    /**
     * Gives out what a coupon is good for.
     *
     * @param here whether a depot is one whose things are given out here
     */
    public Redemption redeem(String number, Predicate<Depot> here, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var found = coupons.lock(number);
            if (found.isEmpty()) {
                return new Redemption.Unknown();
            }
            return refusal(found.get(), here).orElseGet(() -> give(found.get(), actor));
        }));
    }

    /** Why a coupon is not redeemed, as far as can be told without the stock; empty for a good one. */
    public Optional<Redemption> refusal(Coupon coupon, Predicate<Depot> here) {
        if (coupon.spent().isPresent()) {
            return Optional.of(new Redemption.SpentBefore(coupon.spent().get()));
        }
        if (coupon.on(Jakarta.today(clock)) == State.EXPIRED) {
            return Optional.of(new Redemption.Expired(coupon.validTo()));
        }
        var depot = stock.findDepot(coupon.depotId()).orElseThrow();
        return here.test(depot) ? Optional.empty() : Optional.of(new Redemption.Elsewhere(depot));
    }

    private Redemption give(Coupon coupon, String actor) {
        var batch = coupons.findBatch(coupon.batchId()).orElseThrow();
        var item = stock.findItem(batch.itemId()).orElseThrow();
        var redeemed = new Redeemed(coupon.worker(), batch.activity(), coupon.end(), actor);
        HandOut out = stock.redeem(coupon.depotId(), item, redeemed);
        return switch (out) {
            case NONE_LEFT -> new Redemption.NoneLeft();
            case HAD_ONE -> new Redemption.HadOne();
            case HANDED_OUT -> {
                coupons.redeem(coupon.number(), actor, clock.instant());
                yield new Redemption.Redeemed(coupon);
            }
            case REPEATED -> throw new IllegalStateException("a movement made now was there before");
        };
    }

    /** Makes those of a batch void that nobody has redeemed; returns how many. */
    public int annul(Batch batch, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> coupons.annul(batch.id(), actor, clock.instant())));
    }

    /** The coupon of a number. */
    public Optional<Coupon> find(String number) {
        return coupons.find(number);
    }

    public Optional<Batch> findBatch(UUID id) {
        return coupons.findBatch(id);
    }

    /** Those of some depots, the newest first. */
    public List<Batch> batches(Collection<UUID> depots, int limit) {
        return coupons.batches(depots, limit);
    }

    /** What became of batches, by id. */
    public Map<UUID, Batch.Count> counts(Collection<UUID> batches) {
        return coupons.counts(batches);
    }

    public List<Coupon> of(Batch batch) {
        return coupons.of(batch.id());
    }
}
