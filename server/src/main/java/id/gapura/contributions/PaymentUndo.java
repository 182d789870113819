package id.gapura.contributions;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.contributions.PiggyBanks.PiggyBank;
import id.gapura.contributions.TransferStore.PaidMonth;
import id.gapura.contributions.TransferStore.PostedPayment;
import id.gapura.contributions.TransferStore.TakenBack;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.membership.CoverChange;
import id.gapura.membership.Member;
import id.gapura.places.RegionCode;
import id.gapura.rules.Cover;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes a payment back from the member it was posted to ({@code pembatalan pembayaran}): the months it bought and what it
 * put into the piggy bank become money in suspense again, which goes to another member or back to its channel from there
 * ({@link SuspenseRelease}). The last months go first, so that no paid month is left behind an unpaid one. A payment under a
 * record that was merged into the member's is taken back from the member, who has its months and coins. Runs in the caller's
 * transaction, which is best run again where it meets another ({@link id.gapura.database.RacedTransaction}).
 */
public final class PaymentUndo {
    private final MonthTransfer.Parts parts;
    private final Cover cover;
    private final InstantSource clock;
    private final Ids ids;

    PaymentUndo(MonthTransfer.Parts parts, Cover cover, InstantSource clock, Ids ids) {
        this.parts = parts;
        this.cover = cover;
        this.clock = clock;
        this.ids = ids;
    }

    /** How it ends; nothing changes but when it is done. */
    public enum Result {
        DONE,
        /** The member has no such payment, or no longer. */
        UNKNOWN,
        MEMBER_CLOSED,
        /** A sponsor or a group paid it, and has ways of its own; or it is the money of a month paid twice. */
        OWN_WAY,
        /** A month of it was paid twice: its money went to suspense when two records were merged, so it is not whole. */
        PAID_TWICE,
        /** Later payments bought months after its own: they are taken back first. */
        MONTHS_AFTER,
        /**
         * What it put into the piggy bank is not there any more: it has bought a month since, whose payment is taken back
         * first, or the member has had it back ({@link id.gapura.contributions.refund}), and it stays theirs.
         */
        PIGGY_BANK_SPENT
    }

    /** What taking a payment back would end with; changes nothing. */
    public Result check(UUID workerId, UUID paymentId) {
        return find(workerId, paymentId).result();
    }

    /**
     * Takes a payment back.
     *
     * @param actor a staff login
     * @throws org.springframework.dao.ConcurrencyFailureException if the member pays at the same moment
     */
    public Result run(UUID workerId, UUID paymentId, String actor) {
        var found = find(workerId, paymentId);
        if (found instanceof Found.Possible possible) {
            takeBack(possible, actor);
        }
        return found.result();
    }

    /** What there is of a payment to take back. */
    private sealed interface Found {
        Result result();

        record Impossible(Result result) implements Found {}

        /**
         * It can be taken back.
         *
         * @param saved what went into the piggy bank; below zero where the months took something out of it
         * @param left what stays in the piggy bank
         */
        record Possible(
                Member member,
                PostedPayment payment,
                List<PaidMonth> bought,
                List<PaidMonth> others,
                Rupiah saved,
                PiggyBank left)
                implements Found {
            @Override
            public Result result() {
                return Result.DONE;
            }
        }
    }

    /** The cover is read before the months: a payment that comes in between is seen, or changed the cover that was read. */
    private Found find(UUID workerId, UUID paymentId) {
        var member = parts.membership().find(workerId);
        var payment = parts.months().payment(parts.months().recordsOf(workerId), paymentId);
        if (member.isEmpty() || payment.isEmpty()) {
            return new Found.Impossible(Result.UNKNOWN);
        }
        if (member.get().isClosed()) {
            return new Found.Impossible(Result.MEMBER_CLOSED);
        }
        return find(member.get(), payment.get());
    }

    private Found find(Member member, PostedPayment payment) {
        if (OwnChannel.isKept(payment.channel())) {
            return new Found.Impossible(Result.OWN_WAY);
        }
        return parts.months().paidTwice(List.of(payment.payerId())).contains(payment.id())
                ? new Found.Impossible(Result.PAID_TWICE)
                : findWhole(member, payment);
    }

    private Found findWhole(Member member, PostedPayment payment) {
        var bought = new ArrayList<PaidMonth>();
        var others = new ArrayList<PaidMonth>();
        for (var month : parts.months().of(member.workerId())) {
            (month.paymentId().equals(payment.id()) ? bought : others).add(month);
        }
        if (isBefore(bought, others)) {
            return new Found.Impossible(Result.MONTHS_AFTER);
        }
        var saved = bought.stream().map(PaidMonth::total).reduce(payment.amount(), Rupiah::minus);
        var piggyBank = piggyBank(member.workerId());
        var left = piggyBank.balance().minus(saved);
        return left.amount() < 0
                ? new Found.Impossible(Result.PIGGY_BANK_SPENT)
                : new Found.Possible(member, payment, bought, others, saved, piggyBank.with(left));
    }

    private static boolean isBefore(List<PaidMonth> bought, List<PaidMonth> others) {
        return bought.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> other.month().isAfter(one.month())));
    }

    private void takeBack(Found.Possible found, String actor) {
        var how = new TakenBack(ids.next(), clock.instant(), actor);
        parts.months().takeBack(found.member.workerId(), found.payment, found.bought, how);
        if (found.saved.amount() != 0) {
            parts.piggyBanks().move(List.of(found.left));
        }
        parts.ledger().post(List.of(entry(found)));
        recordCover(found);
    }

    private PiggyBank piggyBank(UUID worker) {
        return parts.piggyBanks().find(List.of(worker)).getOrDefault(worker, PiggyBank.empty(worker));
    }

    private JournalEntry entry(Found.Possible found) {
        var lines = new ArrayList<JournalEntry.Posting>();
        found.bought.forEach(month -> lines.addAll(Entries.outOf(month)));
        if (found.saved.amount() != 0) {
            lines.add(debit(Entries.PIGGY_BANK, found.saved));
        }
        lines.add(credit(Entries.SUSPENSE, found.payment.amount()));
        return new JournalEntry(found.member.workerId(), ids.next(), "payment-undone", Jakarta.today(clock), lines);
    }

    private void recordCover(Found.Possible found) {
        var paid = found.others.stream().map(PaidMonth::month).collect(Collectors.toCollection(TreeSet::new));
        var after = cover.summary(paid);
        if (!after.equals(found.member.cover())) {
            var worker = found.member.workerId();
            var region = parts.registry().regionsOf(List.of(worker)).getOrDefault(worker, RegionCode.NATION);
            parts.membership().recordCover(List.of(new CoverChange(found.member, after, region)));
        }
    }
}
