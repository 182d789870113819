package id.gapura.contributions;

import id.gapura.contributions.PiggyBanks.PiggyBank;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Ledger;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * The face of contributions: what became of payments. See {@link Intake} for those that are reported as they happen, and
 * {@link id.gapura.contributions.files.PaymentFiles} for those in files.
 */
public final class Contributions {
    private final PaymentRecords records;
    private final TransferStore transfers;
    private final PiggyBanks piggyBanks;
    private final Ledger ledger;

    Contributions(PaymentRecords records, TransferStore transfers, PiggyBanks piggyBanks, Ledger ledger) {
        this.records = records;
        this.transfers = transfers;
        this.piggyBanks = piggyBanks;
        this.ledger = ledger;
    }

    /** Money that waits in suspense, oldest first. */
    public List<Suspended> suspended(int limit) {
        return records.suspended(limit);
    }

    /** How many payments wait in suspense and what they come to. */
    public Suspended.Total suspenseTotal() {
        return records.suspenseTotal();
    }

    /** Those of a channel's external ids under which a payment was taken. */
    public Set<String> reported(String channel, Collection<String> externalIds) {
        return records.reported(channel, externalIds);
    }

    /**
     * What a member paid and which months it bought, newest first; also under records that were merged into this one,
     * and without what was taken back ({@link PaymentUndo}).
     */
    public List<MemberPayment> payments(UUID workerId) {
        var posted = transfers.recordsOf(workerId);
        Set<UUID> paidTwice = posted.size() == 1 ? Set.of() : transfers.paidTwice(posted);
        return records.payments(workerId, posted, paidTwice);
    }

    /** The months that members have paid and what each cost, by member; who has paid none is absent. */
    public Map<UUID, SortedMap<YearMonth, Rupiah>> paidMonths(Collection<UUID> workerIds) {
        return records.paidMonths(workerIds);
    }

    /** What is in a member's piggy bank ({@code celengan}). */
    public Rupiah piggyBank(UUID workerId) {
        return piggyBanks
                .find(List.of(workerId))
                .getOrDefault(workerId, PiggyBank.empty(workerId))
                .balance();
    }

    /** What a member's contributions have put into their old-age savings ({@code saldo JHT}), without what it earns. */
    public Rupiah savings(UUID workerId) {
        return ledger.held(workerId, Account.get(Entries.MEMBER_JHT)).negated();
    }
}
