package id.gapura.reconciliation;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;

/** Takes a statement as it is read: its head, its entries in order, its end; then perhaps another. */
interface StatementSink {
    /** An entry as the bank wrote it. */
    record Read(LocalDate bookedOn, Rupiah amount, String reference, String endToEnd, String remittance) {}

    void begin(Statement.Head head);

    void entry(Read entry);

    void end();
}
