package id.gapura.ledger;

import id.gapura.database.Proof;
import java.util.function.Consumer;

/** Every entry balances. */
final class BalanceProof implements Proof {
    private final JournalStore journal;

    BalanceProof(JournalStore journal) {
        this.journal = journal;
    }

    @Override
    public String name() {
        return "balanced entries";
    }

    @Override
    public void run(Consumer<String> difference) {
        journal.unbalanced().forEach(entry -> difference.accept("entry " + entry + " does not balance"));
    }
}
