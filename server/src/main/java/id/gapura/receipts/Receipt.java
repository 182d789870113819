package id.gapura.receipts;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

    /** By which the payment is found again. */
    String number() {
        return DeviceReceipt.paperOf(payment.id());
    }
}
