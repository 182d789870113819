package id.gapura.reconciliation;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A bank statement ({@code rekening koran}) as it was taken.
 *
 * @param entries how many
 * @param total what they come to; credits to us positive
 */
public record Statement(UUID id, Head head, int entries, Rupiah total, Upload upload) {
    /**
     * What a statement says about itself.
     *
     * @param reference the bank's own, unique for the account
     * @param form {@code camt.053.001.02}, {@code camt.053.001.08} or {@code csv}
     * @param from first day, inclusive
     * @param to last day, inclusive
     * @param balances empty where the form has none
     */
    public record Head(
            String accountNo,
            String reference,
            String form,
            LocalDate from,
            LocalDate to,
            Optional<Balances> balances) {}

    /** What was on the account before and after. */
    public record Balances(Rupiah opening, Rupiah closing) {}

    /** Who sent it, when and under which name. */
    public record Upload(String fileName, String by, Instant at) {}

    /**
     * One entry ({@code mutasi}).
     *
     * @param line in the statement, from 1
     * @param amount credits to us positive, debits negative
     * @param reference the bank's
     * @param endToEnd the id a payment carries through all banks; empty when there is none
     * @param remittance what the payer wrote, at most 140 characters
     */
    public record Entry(
            UUID statementId,
            int line,
            LocalDate bookedOn,
            Rupiah amount,
            String reference,
            String endToEnd,
            String remittance) {
        static final int LONGEST_REMITTANCE = 140;

        /** Every word in which the payer may have named what is paid. */
        String words() {
            return reference + " " + endToEnd + " " + remittance;
        }

        public EntryKey key() {
            return new EntryKey(statementId, line);
        }
    }

    /** Which entry of which statement. */
    public record EntryKey(UUID statementId, int line) {}
}
