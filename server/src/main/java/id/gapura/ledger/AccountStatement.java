package id.gapura.ledger;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What moved on one account over some days, both inclusive. Amounts are debits positive.
 *
 * @param opening what the account held when {@code from} began
 * @param days those on which something moved, in order
 */
public record AccountStatement(Account account, LocalDate from, LocalDate to, Rupiah opening, List<Day> days) {
    /**
     * The sums of one day.
     *
     * @param credit as a positive amount
     * @param postings how many lines
     * @param balance at the end of the day
     */
    public record Day(LocalDate on, Rupiah debit, Rupiah credit, long postings, Rupiah balance) {}

    public AccountStatement {
        days = List.copyOf(days);
    }

    /** What the account held when {@code to} ended. */
    public Rupiah closing() {
        return days.isEmpty() ? opening : days.getLast().balance();
    }
}
