package id.gapura.receipts;

import id.gapura.kernel.Rupiah;
import id.gapura.screen.Shell;
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

    /**
     * What a payment bought: one month by its name, more by the first and the last and how many there are.
     *
     * @param none what is said of a payment that bought no month
     */
    public static String words(List<YearMonth> months, String none, Shell shell) {
        return switch (months.size()) {
            case 0 -> none;
            case 1 -> shell.format().month(months.getFirst());
            default ->
                shell.text(
                        "receipts.months.many",
                        shell.format().month(months.getFirst()),
                        shell.format().month(months.getLast()),
                        months.size());
        };
    }

    /** By which the payment is found again. */
    String number() {
        return DeviceReceipt.paperOf(payment.id());
    }
}
