package id.gapura.groups;

import id.gapura.accounts.Counter;
import id.gapura.groups.Collection.State;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of what groups bring: count it, split it, see it, undo it. */
public final class Collections {
    private static final int LONGEST_REASON = 300;

    private final Parts parts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Collections(Parts parts, TransactionTemplate transaction, InstantSource clock, Ids ids) {
        this.parts = parts;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** What collections work with. */
    record Parts(GroupStore groups, CollectionStore collections, GroupEntries entries, Outbox outbox) {}

    /**
     * Money on the table, or in our account.
     *
     * @param id made with the form, so that sending it twice counts once
     * @param isTransfer whether it reached our bank account rather than the till
     * @param shares what of it is whose; those of nothing are left out
     */
    public record Brought(UUID id, Rupiah counted, boolean isTransfer, Map<UUID, Rupiah> shares) {
        public Brought {
            shares = Map.copyOf(shares);
        }
    }

    /** How taking or splitting a sum ends. */
    public sealed interface Result {
        record Kept(Collection collection) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /** Why a sum or a split is refused. */
    public enum Reason {
        NOTHING_COUNTED,
        NOTHING_SPLIT,
        /** A share is whose who does not belong to the group. */
        NOT_IN_GROUP,
        /** The shares come to more than the group has. */
        MORE_THAN_THERE_IS,
        /** The id stands for another sum. */
        ID_TAKEN,
        /** It is no longer open, or somebody proposed another split meanwhile. */
        CHANGED_MEANWHILE
    }

    /** Takes a sum and its first split. */
    public Result receive(PayGroup group, Brought brought, Counter by) {
        if (!brought.counted().isPositive()) {
            return new Result.Refused(Reason.NOTHING_COUNTED);
        }
        return Objects.requireNonNull(transaction.execute(_ -> {
            parts.groups.lock(group.id());
            var total = total(brought.shares());
            var left = parts.groups.account(group.id()).left().plus(brought.counted());
            var refusal = refusal(group, brought.shares(), left);
            if (refusal.isPresent()) {
                return new Result.Refused(refusal.get());
            }
            var collection = new Collection(
                    group.id(),
                    brought.id(),
                    brought.counted(),
                    brought.isTransfer() ? Collection.TRANSFER : by.till(),
                    ids.next(),
                    State.OPEN,
                    1,
                    total,
                    by.login(),
                    by.login(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (!parts.collections.insert(collection)) {
                return again(collection);
            }
            parts.collections.insertShares(collection, brought.shares());
            parts.entries.received(collection);
            return new Result.Kept(collection);
        }));
    }

    private Result again(Collection wanted) {
        return parts.collections
                .find(wanted.groupId(), wanted.id())
                .filter(known -> known.counted().equals(wanted.counted()))
                .<Result>map(Result.Kept::new)
                .orElse(new Result.Refused(Reason.ID_TAKEN));
    }

    private Optional<Reason> refusal(PayGroup group, Map<UUID, Rupiah> shares, Rupiah left) {
        if (shares.isEmpty() || !shares.values().stream().allMatch(Rupiah::isPositive)) {
            return Optional.of(Reason.NOTHING_SPLIT);
        }
        if (!parts.groups.members(group.id()).containsAll(shares.keySet())) {
            return Optional.of(Reason.NOT_IN_GROUP);
        }
        return total(shares).compareTo(left) > 0 ? Optional.of(Reason.MORE_THAN_THERE_IS) : Optional.empty();
    }

    private static Rupiah total(Map<UUID, Rupiah> shares) {
        return shares.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /**
     * Proposes another split; what was witnessed of the one before does not count for it.
     *
     * @param by login of the officer who proposes it and so cannot witness it
     */
    public Result split(PayGroup group, Collection seen, Map<UUID, Rupiah> shares, String by) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            parts.groups.lock(group.id());
            var refusal =
                    refusal(group, shares, parts.groups.account(group.id()).left());
            if (refusal.isPresent()) {
                return new Result.Refused(refusal.get());
            }
            return parts.collections.split(seen, new CollectionStore.Split(shares, by, clock.instant()))
                    ? new Result.Kept(find(group, seen.id()).orElseThrow())
                    : new Result.Refused(Reason.CHANGED_MEANWHILE);
        }));
    }

    /** Who says something of a split, and what. */
    public record Saying(Eye eye, boolean agrees, String reason) {}

    /** Who saw it. */
    public sealed interface Eye {
        /** An officer, signed in. */
        record Officer(String login) implements Eye {}

        /** A member of the group, by a link of their own and their card. */
        record Member(UUID worker) implements Eye {}
    }

    /** How witnessing ends. */
    public enum Seen {
        NOTED,
        /** Noted, and with it the split is confirmed. */
        CONFIRMED,
        /** Whoever collected, counted or split the money cannot witness. */
        NOT_YOU,
        NOT_IN_GROUP,
        REASON_MISSING,
        /** The same has said something of this split before. */
        SAID_BEFORE,
        /** It is no longer open, or the split is another one by now. */
        CHANGED_MEANWHILE,
        /** The group's money has become less meanwhile. */
        MORE_THAN_THERE_IS
    }

    /**
     * Says that a split is right, or why it is not. With the second yes, and no no, its shares are posted.
     *
     * @param version of the split that was looked at
     */
    public Seen witness(PayGroup group, UUID collectionId, int version, Saying saying) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            parts.groups.lock(group.id());
            var found = parts.collections
                    .find(group.id(), collectionId)
                    .filter(one -> one.state() == State.OPEN && one.version() == version);
            return found.map(collection -> witness(group, collection, saying)).orElse(Seen.CHANGED_MEANWHILE);
        }));
    }

    private Seen witness(PayGroup group, Collection collection, Saying saying) {
        var stopped = stopped(group, collection, saying);
        if (stopped.isPresent()) {
            return stopped.get();
        }
        var who = switch (saying.eye()) {
            case Eye.Officer(var login) -> Witness.officer(login);
            case Eye.Member(var worker) -> Witness.member(worker);
        };
        var reason = saying.agrees() ? "" : saying.reason().strip();
        if (!parts.collections.witness(collection, new Witness(who, saying.agrees(), reason, clock.instant()))) {
            return Seen.SAID_BEFORE;
        }
        return confirmIfSeen(group, collection);
    }

    private Optional<Seen> stopped(PayGroup group, Collection collection, Saying saying) {
        boolean isParty = switch (saying.eye()) {
            case Eye.Officer(var login) -> collection.isWorkOf(login);
            case Eye.Member(var worker) -> worker.equals(group.collector());
        };
        if (isParty) {
            return Optional.of(Seen.NOT_YOU);
        }
        if (saying.eye() instanceof Eye.Member(var worker)
                && !parts.groups.members(group.id()).contains(worker)) {
            return Optional.of(Seen.NOT_IN_GROUP);
        }
        boolean isUnexplained = !saying.agrees()
                && (saying.reason().isBlank() || saying.reason().strip().length() > LONGEST_REASON);
        return isUnexplained ? Optional.of(Seen.REASON_MISSING) : Optional.empty();
    }

    private Seen confirmIfSeen(PayGroup group, Collection collection) {
        var witnesses = parts.collections.witnesses(collection);
        boolean isSeen = witnesses.stream().allMatch(Witness::agrees) && witnesses.size() >= Collection.WITNESSES;
        if (!isSeen) {
            return Seen.NOTED;
        }
        if (collection.split().compareTo(parts.groups.account(group.id()).left()) > 0) {
            return Seen.MORE_THAN_THERE_IS;
        }
        parts.collections.move(collection, State.OPEN, State.CONFIRMED, clock.instant());
        parts.entries.split(collection);
        parts.outbox.start(SharePosting.NAME, SharePosting.key(collection));
        return Seen.CONFIRMED;
    }

    /** How cancelling ends. */
    public enum Cancelling {
        CANCELLED,
        /** Whoever counted the money cannot cancel it alone. */
        NEEDS_ANOTHER_OFFICER,
        /** It is witnessed already, or cancelled. */
        NOT_OPEN,
        /** Some of its money is split in another collection. */
        MONEY_USED
    }

    /** Undoes a sum that was not what it was taken for, by another officer than the one who counted it. */
    public Cancelling cancel(PayGroup group, UUID collectionId, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            parts.groups.lock(group.id());
            var open = parts.collections.find(group.id(), collectionId).filter(one -> one.state() == State.OPEN);
            if (open.isEmpty()) {
                return Cancelling.NOT_OPEN;
            }
            if (open.get().recordedBy().equals(actor)) {
                return Cancelling.NEEDS_ANOTHER_OFFICER;
            }
            var left = parts.groups.account(group.id()).left();
            if (left.compareTo(open.get().counted()) < 0) {
                return Cancelling.MONEY_USED;
            }
            parts.collections.move(open.get(), State.OPEN, State.CANCELLED, clock.instant());
            parts.entries.cancelled(open.get(), "group-cancelled", actor);
            return Cancelling.CANCELLED;
        }));
    }

    /** How many wait for witnesses, of groups looked after in a region. */
    public long countOpen(RegionCode within) {
        return parts.collections.countOpen(within);
    }

    public Optional<Collection> find(PayGroup group, UUID collectionId) {
        return parts.collections.find(group.id(), collectionId);
    }

    /** The newest first. */
    public List<Collection> recent(PayGroup group, int limit) {
        return parts.collections.recent(group.id(), limit);
    }

    public List<Share> shares(Collection collection) {
        return parts.collections.shares(collection);
    }

    /** Who has said what of the present split. */
    public List<Witness> witnesses(Collection collection) {
        return parts.collections.witnesses(collection);
    }
}
