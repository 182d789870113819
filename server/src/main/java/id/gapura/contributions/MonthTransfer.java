package id.gapura.contributions;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.contributions.PiggyBanks.PiggyBank;
import id.gapura.contributions.TransferStore.PaidMonth;
import id.gapura.jobs.Listener;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import id.gapura.membership.CoverChange;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.registry.LookalikeReview.WorkersMerged;
import id.gapura.registry.Registry;
import id.gapura.rules.Cover;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gives the months that a merged worker has paid to the one that stays. A month that both have paid was paid twice: its
 * money goes to suspense, to be given back. What is in the piggy bank goes along. Payments stay where they were posted, and
 * are read as the survivor's ({@link TransferStore#recordsOf}). Where the survivor was merged as well before this is heard,
 * everything goes to whoever stays in the end.
 */
final class MonthTransfer implements Listener<WorkersMerged> {
    private final TransferStore months;
    private final PiggyBanks piggyBanks;
    private final Membership membership;
    private final Registry registry;
    private final Ledger ledger;
    private final Cover cover;
    private final InstantSource clock;
    private final Ids ids;

    MonthTransfer(Parts parts, Cover cover, InstantSource clock, Ids ids) {
        this.months = parts.months;
        this.piggyBanks = parts.piggyBanks;
        this.membership = parts.membership;
        this.registry = parts.registry;
        this.ledger = parts.ledger;
        this.cover = cover;
        this.clock = clock;
        this.ids = ids;
    }

    /** What a transfer works with. */
    record Parts(
            TransferStore months, PiggyBanks piggyBanks, Membership membership, Registry registry, Ledger ledger) {}

    @Override
    public String name() {
        return "contributions.workers-merged";
    }

    @Override
    public Class<WorkersMerged> event() {
        return WorkersMerged.class;
    }

    @Override
    public void on(WorkersMerged merged) {
        run(merged.mergedId(), registry.survivor(merged.survivorId()));
    }

    private void run(UUID from, UUID to) {
        var members = membership.list(List.of(from, to));
        var regions = registry.regionsOf(List.of(from, to));
        var source = members.get(from);
        if (source == null) {
            return;
        }
        var target = members.get(to);
        if (target != null) {
            move(source, target, regions);
        }
        var emptied = membership.find(from).orElse(source);
        membership.close(emptied, regions.getOrDefault(from, RegionCode.NATION), Jakarta.today(clock), "merged");
    }

    private void move(Member source, Member target, Map<UUID, RegionCode> regions) {
        months.note(source.workerId(), target.workerId());
        var held = months.of(target.workerId());
        var heldMonths = held.stream().map(PaidMonth::month).collect(Collectors.toCollection(TreeSet::new));
        var entries = new ArrayList<JournalEntry>();
        for (var month : months.of(source.workerId())) {
            entries.addAll(
                    heldMonths.add(month.month())
                            ? moved(month, source.workerId(), target.workerId())
                            : List.of(paidTwice(month, source.workerId())));
        }
        entries.addAll(emptied(source.workerId(), target.workerId()));
        ledger.post(entries);
        recordCover(source, new TreeSet<>(), regions);
        recordCover(target, heldMonths, regions);
    }

    /** Also where the same cover follows from other months: whoever follows members by their months hears of it. */
    private void recordCover(Member member, NavigableSet<YearMonth> paid, Map<UUID, RegionCode> regions) {
        var region = regions.getOrDefault(member.workerId(), RegionCode.NATION);
        membership.recordCover(List.of(new CoverChange(member, cover.summary(paid), region)));
    }

    /** Two entries over the transfer account, since each balances within one member's book. */
    private List<JournalEntry> moved(PaidMonth month, UUID from, UUID to) {
        months.move(month, from, to);
        return List.of(
                entry(from, "transfer-out", Entries.outOf(month), credit(Entries.TRANSFER, month.total())),
                entry(to, "transfer-in", Entries.into(month), debit(Entries.TRANSFER, month.total())));
    }

    /** What is in one piggy bank goes into the other; it buys a month with the next payment. */
    private List<JournalEntry> emptied(UUID from, UUID to) {
        var held = piggyBanks.find(List.of(from, to));
        var source = held.getOrDefault(from, PiggyBank.empty(from));
        var target = held.getOrDefault(to, PiggyBank.empty(to));
        var amount = source.balance();
        if (!amount.isPositive()) {
            return List.of();
        }
        piggyBanks.move(
                List.of(source.with(Rupiah.ZERO), target.with(target.balance().plus(amount))));
        return List.of(
                entry(
                        from,
                        "transfer-out",
                        List.of(debit(Entries.PIGGY_BANK, amount)),
                        credit(Entries.TRANSFER, amount)),
                entry(to, "transfer-in", List.of(credit(Entries.PIGGY_BANK, amount)), debit(Entries.TRANSFER, amount)));
    }

    private JournalEntry paidTwice(PaidMonth month, UUID from) {
        months.suspend(month, from, ids.next(), clock.instant());
        return entry(from, "paid-twice", Entries.outOf(month), credit(Entries.SUSPENSE, month.total()));
    }

    private JournalEntry entry(UUID book, String kind, List<JournalEntry.Posting> funds, JournalEntry.Posting other) {
        var lines = new ArrayList<>(funds);
        lines.add(other);
        return new JournalEntry(book, ids.next(), kind, Jakarta.today(clock), lines);
    }
}
