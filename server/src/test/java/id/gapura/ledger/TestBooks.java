package id.gapura.ledger;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry.Posting;
import id.gapura.program.TestProgram;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Posts small entries into the ledger of a test's program. */
final class TestBooks {
    static final UUID BOOK = new UUID(7, 7);

    private final TestProgram program;

    TestBooks(TestProgram program) {
        this.program = program;
    }

    /** Moves an amount from a channel to a fund, today by the program's clock. */
    JournalEntry contribution(long amount) {
        return entry(
                Posting.debit("collection:bank-jaya", new Rupiah(amount)),
                Posting.credit("fund:JKK", new Rupiah(amount)));
    }

    JournalEntry entry(Posting... lines) {
        var today = Jakarta.today(program.get(InstantSource.class));
        return new JournalEntry(BOOK, program.get(Ids.class).next(), "contribution", today, List.of(lines));
    }

    /** Posts in a transaction of its own. */
    JournalEntry post(JournalEntry entry) {
        program.get(TransactionTemplate.class)
                .executeWithoutResult(_ -> program.get(Ledger.class).post(List.of(entry)));
        return entry;
    }

    Ledger.Reversal reverse(JournalEntry entry, String reason) {
        var cause = new Ledger.Cause(reason, "serang");
        return java.util.Objects.requireNonNull(program.get(TransactionTemplate.class)
                .execute(_ -> program.get(Ledger.class).reverse(entry.bookId(), entry.entryId(), cause)));
    }
}
