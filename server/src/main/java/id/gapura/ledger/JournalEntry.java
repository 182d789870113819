package id.gapura.ledger;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One balanced, immutable journal entry ({@code jurnal}).
 *
 * @param bookId the key it balances within
 * @param kind what it records, such as {@code contribution}; a stable word
 * @param valueOn the day it counts from, not the day it was written
 * @param postings at least two; amounts sum to zero, debits positive
 */
public record JournalEntry(UUID bookId, UUID entryId, String kind, LocalDate valueOn, List<Posting> postings) {
    /** The kind of an entry that undoes another. */
    public static final String REVERSAL = "reversal";

    /**
     * One line of an entry; debits positive, credits negative.
     *
     * @param account a name in the chart of accounts, see {@link Account}
     */
    public record Posting(String account, Rupiah amount) {
        public Posting {
            Account.get(account);
        }

        public static Posting debit(String account, Rupiah amount) {
            return new Posting(account, amount);
        }

        public static Posting credit(String account, Rupiah amount) {
            return new Posting(account, amount.negated());
        }
    }

    public JournalEntry {
        postings = List.copyOf(postings);
        var sum = postings.stream().map(Posting::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        if (postings.size() < 2 || !sum.equals(Rupiah.ZERO)) {
            throw new IllegalArgumentException("entry " + entryId + " does not balance: " + sum);
        }
    }

    /** The entry that undoes this one: the same lines with their sides exchanged. */
    JournalEntry reversed(UUID newId, LocalDate on) {
        var lines = postings.stream()
                .map(line -> new Posting(line.account(), line.amount().negated()))
                .toList();
        return new JournalEntry(bookId, newId, REVERSAL, on, lines);
    }
}
