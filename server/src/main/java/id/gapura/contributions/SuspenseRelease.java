package id.gapura.contributions;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.contributions.MonthAllocation.Bought;
import id.gapura.contributions.MonthAllocation.Held;
import id.gapura.contributions.PiggyBanks.PiggyBank;
import id.gapura.contributions.ReleaseStore.Origin;
import id.gapura.contributions.ReleaseStore.Released;
import id.gapura.contributions.ReleaseStore.Way;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import id.gapura.membership.CoverChange;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lets money out of suspense ({@code titipan}), once: to the member it is for, who gets the months it would have bought
 * on the day it was paid, or back to its channel. Runs in the caller's transaction, which is best run again where it
 * meets another ({@link id.gapura.database.RacedTransaction}).
 */
public final class SuspenseRelease {
    private final Parts parts;
    private final InstantSource clock;
    private final Ids ids;

    SuspenseRelease(Parts parts, InstantSource clock, Ids ids) {
        this.parts = parts;
        this.clock = clock;
        this.ids = ids;
    }

    /** What a release works with. */
    record Parts(
            ReleaseStore store,
            PiggyBanks piggyBanks,
            MonthAllocation allocation,
            Membership membership,
            Registry registry,
            Ledger ledger,
            Outbox outbox) {}

    /** How a release ends; nothing changes but when it is done. */
    public enum Result {
        DONE,
        /** The money does not wait, or does not wait any more. */
        NOT_WAITING,
        /** Whoever it is to go to is no member. */
        NO_MEMBER,
        MEMBER_CLOSED,
        /** It came from a merge, and no payment over a channel is known to be behind it. */
        NO_CHANNEL
    }

    /**
     * Posts waiting money to a member.
     *
     * @param actor a staff login, or {@code system}
     */
    public Result toMember(UUID paymentId, UUID workerId, String actor) {
        var found = parts.membership.find(workerId);
        if (found.isEmpty()) {
            return Result.NO_MEMBER;
        }
        if (found.get().isClosed()) {
            return Result.MEMBER_CLOSED;
        }
        var released = parts.store.release(paymentId, Way.toMember(workerId), actor, clock.instant());
        released.ifPresent(money -> post(money, found.get()));
        return released.isPresent() ? Result.DONE : Result.NOT_WAITING;
    }

    private void post(Released money, Member member) {
        var id = member.workerId();
        var piggyBank = parts.piggyBanks.find(List.of(id)).getOrDefault(id, PiggyBank.empty(id));
        var before = new Held(member.cover(), piggyBank.balance());
        var priced = MonthAllocation.priced(member, money.giver());
        var bought = parts.allocation.allocate(priced, before, money.amount(), Jakarta.day(money.paidAt()));
        parts.store.insertPosted(money, id, bought.dues());
        if (bought.saved().amount() != 0) {
            parts.piggyBanks.move(List.of(piggyBank.with(bought.after().piggyBank())));
        }
        var lines = Entries.into(bought, debit(Entries.SUSPENSE, money.amount()));
        parts.ledger.post(List.of(new JournalEntry(id, ids.next(), "suspense-matched", Jakarta.today(clock), lines)));
        recordCover(member, bought);
    }

    private void recordCover(Member member, Bought bought) {
        if (!bought.dues().isEmpty()) {
            Map<UUID, RegionCode> regions = parts.registry.regionsOf(List.of(member.workerId()));
            var region = regions.getOrDefault(member.workerId(), RegionCode.NATION);
            parts.membership.recordCover(
                    List.of(new CoverChange(member, bought.after().cover(), region)));
        }
    }

    /**
     * Gives waiting money back: from now on it is owed to the channel it came from, and settled with it. Whoever keeps
     * accounts behind that channel hears of it ({@link SuspenseReturned}).
     *
     * @param actor a staff login, or {@code system}
     */
    public Result toChannel(UUID paymentId, String actor) {
        var waiting = parts.store.isWaiting(paymentId);
        var origin = parts.store.originOf(paymentId);
        if (origin.isEmpty()) {
            return waiting ? Result.NO_CHANNEL : Result.NOT_WAITING;
        }
        var way = Way.toChannel(origin.get().channel());
        var released = parts.store.release(paymentId, way, actor, clock.instant());
        released.ifPresent(money -> giveBack(money, origin.get()));
        return released.isPresent() ? Result.DONE : Result.NOT_WAITING;
    }

    private void giveBack(Released money, Origin origin) {
        var amount = money.amount();
        parts.ledger.post(List.of(new JournalEntry(
                money.paymentId(),
                ids.next(),
                "suspense-returned",
                Jakarta.today(clock),
                List.of(debit(Entries.SUSPENSE, amount), credit(Entries.settlement(origin.channel()), amount)))));
        parts.outbox.publish(
                new SuspenseReturned(money.paymentId(), origin.channel(), origin.externalId(), amount.amount()));
    }
}
