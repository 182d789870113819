package id.gapura.contributions;

import id.gapura.kernel.Rupiah;
import java.time.Instant;

/**
 * A payment as a channel reports it.
 *
 * @param channel the channel's code, such as {@code bank-jaya}
 * @param externalId the channel's own id of the payment; the same id never means two payments
 * @param payer a NIK or a member number, as the channel wrote it
 * @param amount above zero
 */
public record IncomingPayment(String channel, String externalId, String payer, Rupiah amount, Instant paidAt) {
    public IncomingPayment {
        if (channel.isBlank() || externalId.isBlank()) {
            throw new IllegalArgumentException("a payment has a channel and an external id");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is above zero");
        }
    }

    /** Shows neither payer nor amount. */
    @Override
    public String toString() {
        return "IncomingPayment[" + channel + ", " + externalId + "]";
    }
}
