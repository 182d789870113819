package id.gapura.contributions;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.contributions.TransferStore.PaidMonth;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Account.Kind;
import id.gapura.ledger.JournalEntry;
import id.gapura.rules.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The journal entries of a batch. What a channel owes for the batch is one entry in the batch's book for each day on which
 * it was paid; each member's or suspended payment takes its part out of the channel's collection account in a book of its
 * own, so that a collection account stands at zero once its batch is posted.
 */
final class Entries {
    private Entries() {}

    /** Money that a channel has taken in and owes. */
    static String settlement(String channel) {
        return new Account(Kind.SETTLEMENT, channel).name();
    }

    /** Money of a channel on its way to members; zero between batches. */
    static String collection(String channel) {
        return new Account(Kind.COLLECTION, channel).name();
    }

    /** Where a programme's share of a month goes: into its fund ({@code dana jaminan}), or to the member's own savings. */
    static String share(Programme programme) {
        return programme == Programme.JHT ? MEMBER_JHT : new Account(Kind.FUND, programme.name()).name();
    }

    /** Old-age savings of members ({@code saldo JHT}); each one's in the member's book. */
    static final String MEMBER_JHT = new Account(Kind.MEMBER_JHT, "").name();

    /** Money received for nobody yet. */
    static final String SUSPENSE = new Account(Kind.SUSPENSE, "").name();

    /** What members have paid in that is not a whole month yet ({@code celengan}); theirs, in their books. */
    static final String PIGGY_BANK = new Account(Kind.PIGGY_BANK, "").name();

    /** Money on its way from one member's book to another's; zero when both entries are made. */
    static final String TRANSFER = new Account(Kind.TRANSFER, "").name();

    static List<JournalEntry> of(UUID batchId, Posting posting, Ids ids, LocalDate today) {
        var entries = new ArrayList<JournalEntry>();
        collected(posting, today)
                .forEach((channel, byDay) -> byDay.forEach(
                        (day, total) -> entries.add(collection(batchId, ids.next(), channel, day, total))));
        posting.posted().forEach(p -> entries.add(contribution(p, ids.next(), today)));
        posting.suspensions().forEach(s -> entries.add(suspension(s, ids.next(), today)));
        return entries;
    }

    private static JournalEntry collection(UUID batchId, UUID id, String channel, LocalDate day, Rupiah total) {
        var lines = List.of(debit(settlement(channel), total), credit(collection(channel), total));
        return new JournalEntry(batchId, id, "collection", day, lines);
    }

    private static SortedMap<String, SortedMap<LocalDate, Rupiah>> collected(Posting posting, LocalDate today) {
        var collected = new TreeMap<String, SortedMap<LocalDate, Rupiah>>();
        var all = Stream.concat(
                posting.posted().stream().map(Posting.Posted::received),
                posting.suspensions().stream().map(Posting.Suspension::received));
        all.map(Posting.Received::payment)
                .forEach(payment -> collected
                        .computeIfAbsent(payment.channel(), _ -> new TreeMap<>())
                        .merge(collectedOn(payment, today), payment.amount(), Rupiah::plus));
        return collected;
    }

    /**
     * The day a channel settles a payment with: when it was paid, however late the channel reports it. What the program
     * itself pays in is booked the day it does.
     */
    private static LocalDate collectedOn(IncomingPayment payment, LocalDate today) {
        var paidOn = Jakarta.day(payment.paidAt());
        return OwnChannel.is(payment.channel()) || paidOn.isAfter(today) ? today : paidOn;
    }

    private static JournalEntry contribution(Posting.Posted posted, UUID entryId, LocalDate today) {
        var payment = posted.received().payment();
        var from = debit(collection(payment.channel()), payment.amount());
        var kind = posted.bought().dues().isEmpty() ? "saving" : "contribution";
        return new JournalEntry(posted.workerId(), entryId, kind, today, into(posted.bought(), from));
    }

    /** From where the money is into the funds, the member's savings and the piggy bank. */
    static List<JournalEntry.Posting> into(MonthAllocation.Bought bought, JournalEntry.Posting from) {
        var lines = new ArrayList<JournalEntry.Posting>();
        lines.add(from);
        for (var programme : Programme.values()) {
            var amount = bought.total(programme);
            if (amount.isPositive()) {
                lines.add(credit(share(programme), amount));
            }
        }
        if (bought.saved().amount() != 0) {
            lines.add(credit(PIGGY_BANK, bought.saved()));
        }
        return lines;
    }

    /** A paid month's shares out of where they went. */
    static List<JournalEntry.Posting> outOf(PaidMonth month) {
        return shares(month, JournalEntry.Posting::debit);
    }

    /** A paid month's shares to where they belong. */
    static List<JournalEntry.Posting> into(PaidMonth month) {
        return shares(month, JournalEntry.Posting::credit);
    }

    private static List<JournalEntry.Posting> shares(
            PaidMonth month, BiFunction<String, Rupiah, JournalEntry.Posting> side) {
        return month.shares().entrySet().stream()
                .filter(share -> share.getValue().isPositive())
                .map(share -> side.apply(share(share.getKey()), share.getValue()))
                .toList();
    }

    private static JournalEntry suspension(Posting.Suspension suspension, UUID entryId, LocalDate today) {
        var payment = suspension.received().payment();
        return new JournalEntry(
                suspension.received().paymentId(),
                entryId,
                "suspense",
                today,
                List.of(debit(collection(payment.channel()), payment.amount()), credit(SUSPENSE, payment.amount())));
    }
}
