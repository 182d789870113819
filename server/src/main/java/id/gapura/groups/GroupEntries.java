package id.gapura.groups;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.contributions.OwnChannel;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Account.Kind;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Journal entries of groups' money, each in the book of its collection, or the group's. Run in the transaction of their caller. */
final class GroupEntries {
    /** The channel over which the intake hears of shares. */
    static final String CHANNEL = OwnChannel.GROUP;

    private static final String PAYOUT = new Account(Kind.PAYOUT, "").name();

    private final Ledger ledger;
    private final InstantSource clock;
    private final Ids ids;

    GroupEntries(Ledger ledger, InstantSource clock, Ids ids) {
        this.ledger = ledger;
        this.clock = clock;
        this.ids = ids;
    }

    /** What a group has brought and not split. */
    static String of(UUID group) {
        return new Account(Kind.GROUP, group.toString()).name();
    }

    static String settlement(String channel) {
        return new Account(Kind.SETTLEMENT, channel).name();
    }

    /** The sum is owed by what it came over, and is the group's. */
    void received(Collection collection) {
        post(
                collection.id(),
                collection.entryId(),
                "group-received",
                settlement(collection.channel()),
                of(collection.groupId()),
                collection.counted());
    }

    /** The shares leave the group's account towards the channel from which the intake takes them. */
    void split(Collection collection) {
        post(
                collection.id(),
                ids.next(),
                "group-split",
                of(collection.groupId()),
                settlement(CHANNEL),
                collection.split());
    }

    /** What suspense gave back of a share is the group's again. */
    void returned(UUID collectionId, UUID group, Rupiah amount) {
        post(collectionId, ids.next(), "group-returned", settlement(CHANNEL), of(group), amount);
    }

    /** Some of the rest is to be given back. */
    void paidOut(UUID group, Rupiah amount) {
        post(group, ids.next(), "group-refund", of(group), PAYOUT, amount);
    }

    /** What was to be given back is the group's again. */
    void putBack(UUID group, Rupiah amount) {
        post(group, ids.next(), "group-refund-back", PAYOUT, of(group), amount);
    }

    /** As if the sum had not been taken. */
    void cancelled(Collection collection, String reason, String actor) {
        ledger.reverse(collection.id(), collection.entryId(), new Ledger.Cause(reason, actor));
    }

    private void post(UUID book, UUID entry, String kind, String to, String from, Rupiah amount) {
        var lines = List.of(debit(to, amount), credit(from, amount));
        ledger.post(List.of(new JournalEntry(book, entry, kind, Jakarta.today(clock), lines)));
    }
}
