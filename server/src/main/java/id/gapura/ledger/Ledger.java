package id.gapura.ledger;

import id.gapura.kernel.Rupiah;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The face of the ledger: append entries, read statements and balances. Runs in the caller's transaction. */
public final class Ledger {
    private final JournalStore journal;
    private final InstantSource clock;

    Ledger(JournalStore journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Appends entries, all or none. The same entry id in the same book twice is a bug and throws. */
    public void post(List<JournalEntry> entries) {
        if (!entries.isEmpty()) {
            journal.append(entries, clock.instant());
        }
    }

    /** Every line of one book, oldest first. */
    public List<StatementLine> statement(UUID bookId) {
        return journal.statement(bookId);
    }

    /** Balance of every account over all entries that count by {@code asOf}, by account name. */
    public List<Balance> trialBalance(LocalDate asOf) {
        return journal.balances(asOf);
    }

    /** Entries whose postings do not sum to zero or that have none; empty unless somebody wrote past the program. */
    public List<UUID> unbalancedEntries() {
        return journal.unbalanced();
    }

    /** One posting in its entry's context. */
    public record StatementLine(UUID entryId, String kind, LocalDate valueOn, String account, Rupiah amount) {}

    /** What an account holds; debits positive. */
    public record Balance(String account, Rupiah amount) {}
}
