package id.gapura.contributions;

import id.gapura.contributions.PiggyBanks.PiggyBank;
import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Ledger;
import java.util.UUID;
import java.util.function.Consumer;

/** What is in every member's piggy bank is what the member's book in the ledger says; {@link MoneyProof} has the sum. */
final class PiggyBankProof implements Proof {
    private static final int PAGE = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final PiggyBanks piggyBanks;
    private final Ledger ledger;

    PiggyBankProof(PiggyBanks piggyBanks, Ledger ledger) {
        this.piggyBanks = piggyBanks;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "piggy banks from the ledger";
    }

    @Override
    public void run(Consumer<String> difference) {
        var after = FIRST;
        for (var page = piggyBanks.page(after, PAGE); !page.isEmpty(); page = piggyBanks.page(after, PAGE)) {
            page.forEach(one -> compare(one, difference));
            after = page.getLast().workerId();
        }
    }

    private void compare(PiggyBank stored, Consumer<String> difference) {
        var booked = ledger.statement(stored.workerId()).stream()
                .filter(line -> line.account().equals(Entries.PIGGY_BANK))
                .map(Ledger.StatementLine::amount)
                .reduce(Rupiah.ZERO, Rupiah::minus);
        if (!booked.equals(stored.balance())) {
            difference.accept("worker " + stored.workerId() + ": the piggy bank holds "
                    + stored.balance().amount() + ", the ledger says " + booked.amount());
        }
    }
}
