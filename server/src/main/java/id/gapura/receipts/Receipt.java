package id.gapura.receipts;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The receipt of one payment ({@code kuitansi}).
 *
 * @param months what it bought, in order
 * @param protectedUntil the last protected day when the receipt was made
 */
public record Receipt(Holder holder, Payment payment, List<YearMonth> months, Optional<LocalDate> protectedUntil) {
    /** What was paid. */
    public record Payment(UUID id, String channel, Rupiah amount, Instant paidAt) {}

    public Receipt {
        months = List.copyOf(months);
    }

    /** Twelve digits and letters by which the payment is found again: the random end of its id. */
    String number() {
        var id = payment.id().toString();
        return id.substring(id.length() - 12).toUpperCase(Locale.ROOT);
    }
}
