package id.gapura.reconciliation;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.ledger.JournalEntry.Posting;
import id.gapura.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets channels take in money, as contributions would post it. */
public final class Owing {
    private final TransactionTemplate transaction;
    private final Ledger ledger;

    public Owing(TransactionTemplate transaction, Ledger ledger) {
        this.transaction = transaction;
        this.ledger = ledger;
    }

    public void owes(String channel, LocalDate day, long amount) {
        var money = Rupiah.of(amount);
        var entry = new JournalEntry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "collection",
                day,
                List.of(Posting.debit("settlement:" + channel, money), Posting.credit("fund:JKK", money)));
        transaction.executeWithoutResult(_ -> ledger.post(List.of(entry)));
    }
}
