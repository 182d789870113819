package id.gapura.ledger;

import id.gapura.database.Changes;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The face of the ledger: append entries, undo them, read statements and balances. Runs in the caller's transaction. */
public final class Ledger {
    private final JournalStore journal;
    private final BalanceStore balances;
    private final DataSource dataSource;
    private final InstantSource clock;
    private final Ids ids;

    Ledger(JournalStore journal, BalanceStore balances, DataSource dataSource, InstantSource clock, Ids ids) {
        this.journal = journal;
        this.balances = balances;
        this.dataSource = dataSource;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Appends entries, all or none. The same entry id in the same book twice is a bug and throws. The day they are
     * recorded on stays open until the caller's transaction ends, so that no seal misses them.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void post(List<JournalEntry> entries) {
        var changes = new Changes();
        post(entries, changes);
        changes.send(dataSource);
    }

    /** Appends entries like {@link #post(List)}, once the caller sends the changes they are added to. */
    public void post(List<JournalEntry> entries, Changes changes) {
        requireTransaction();
        if (!entries.isEmpty()) {
            journal.append(entries, clock.instant(), changes);
        }
    }

    /**
     * Why an entry is undone and by whom.
     *
     * @param reason a stable word or code, never personal data
     * @param actor a staff login, or {@code system}
     */
    public record Cause(String reason, String actor) {
        public Cause {
            if (reason.isBlank() || actor.isBlank()) {
                throw new IllegalArgumentException("a reversal needs a reason and an actor");
            }
        }
    }

    /** How a reversal ends. */
    public sealed interface Reversal {
        /** The entry is undone by {@code entryId} of the same book, now or since an earlier time. */
        record Done(UUID entryId) implements Reversal {}

        /** The book has no such entry. */
        record Unknown() implements Reversal {}

        /** What undoes another is not undone; post a new entry. */
        record IsReversal() implements Reversal {}
    }

    /**
     * Undoes an entry ({@code jurnal balik}) by one with the sides exchanged that counts from today. An entry is undone
     * once: asked again, also at the same moment, the answer is the same.
     *
     * @throws IllegalStateException outside a transaction
     */
    public Reversal reverse(UUID bookId, UUID entryId, Cause cause) {
        requireTransaction();
        var found = journal.find(bookId, entryId);
        if (found.isEmpty()) {
            return new Reversal.Unknown();
        }
        var entry = found.get();
        if (entry.kind().equals(JournalEntry.REVERSAL)) {
            return new Reversal.IsReversal();
        }
        var now = clock.instant();
        var reversing = entry.reversed(ids.next(), Jakarta.day(now));
        if (!journal.claimReversal(reversing, entryId, cause, now)) {
            return new Reversal.Done(journal.reversing(bookId, entryId));
        }
        post(List.of(reversing));
        return new Reversal.Done(reversing.entryId());
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the ledger is written to in the caller's transaction; there is none");
        }
    }

    /** Every line of one book, oldest first. */
    public List<StatementLine> statement(UUID bookId) {
        return journal.statement(bookId);
    }

    /** What one book holds on an account; debits positive. */
    public Rupiah held(UUID bookId, Account account) {
        return journal.held(bookId, account);
    }

    /** Balance of every account over all entries that count by {@code asOf}, by account name. */
    public List<Balance> trialBalance(LocalDate asOf) {
        return balances.on(asOf);
    }

    /**
     * What moved on one account ({@code rekening koran}), by the day entries count from.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive
     */
    public AccountStatement accountStatement(Account account, LocalDate from, LocalDate to) {
        return balances.statement(account, from, to);
    }

    /** {@link #accountStatement} of every account of a kind on which anything ever moved, by name; one reading for all. */
    public List<AccountStatement> accountStatements(Account.Kind kind, LocalDate from, LocalDate to) {
        return balances.statements(kind, from, to);
    }

    /** Entries whose postings do not sum to zero or that have none; empty unless somebody wrote past the program. */
    public List<UUID> unbalancedEntries() {
        return journal.unbalanced();
    }

    /** One posting in its entry's context. */
    public record StatementLine(UUID entryId, String kind, LocalDate valueOn, String account, Rupiah amount) {}

    /** What an account was ever debited and credited with. */
    public record Balance(String account, Rupiah debit, Rupiah credit) {
        /** What it holds; debits positive. */
        public Rupiah amount() {
            return debit.minus(credit);
        }
    }
}
