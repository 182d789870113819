package id.gapura.contributions.refund;

import static id.gapura.ledger.JournalEntry.Posting.credit;
import static id.gapura.ledger.JournalEntry.Posting.debit;

import id.gapura.contributions.Contributions;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.Ledger;
import id.gapura.payouts.Purse;
import id.gapura.payouts.Source;
import id.gapura.registry.Registry;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Piggy banks; entries are in the member's book. What comes back for a merged record is the one's that stays. */
final class PiggyBankPurse implements Purse {
    private static final String PIGGY_BANK = new Account(Account.Kind.PIGGY_BANK, "").name();
    private static final String PAYOUT = new Account(Account.Kind.PAYOUT, "").name();

    private final RefundStore store;
    private final Contributions contributions;
    private final Registry registry;
    private final Ledger ledger;
    private final InstantSource clock;
    private final Ids ids;

    PiggyBankPurse(
            RefundStore store,
            Contributions contributions,
            Registry registry,
            Ledger ledger,
            InstantSource clock,
            Ids ids) {
        this.store = store;
        this.contributions = contributions;
        this.registry = registry;
        this.ledger = ledger;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Source.Kind kind() {
        return Source.Kind.PIGGY_BANK;
    }

    @Override
    public Rupiah holds(UUID workerId) {
        return contributions.piggyBank(workerId);
    }

    @Override
    public boolean take(UUID workerId, Rupiah amount) {
        boolean taken = store.take(workerId, amount);
        if (taken) {
            post(workerId, "refund", PIGGY_BANK, PAYOUT, amount);
        }
        return taken;
    }

    @Override
    public void putBack(UUID workerId, Rupiah amount) {
        var owner = registry.survivor(workerId);
        store.putBack(owner, amount);
        post(owner, "refund-back", PAYOUT, PIGGY_BANK, amount);
    }

    private void post(UUID book, String kind, String from, String to, Rupiah amount) {
        var lines = List.of(debit(from, amount), credit(to, amount));
        ledger.post(List.of(new JournalEntry(book, ids.next(), kind, Jakarta.today(clock), lines)));
    }
}
