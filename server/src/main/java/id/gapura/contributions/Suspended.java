package id.gapura.contributions;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Money in suspense.
 *
 * @param payer as the channel wrote it: personal data
 * @param worker whose payment it would be, where that is known
 * @param expected the price of that member's next month when it came
 */
public record Suspended(
        UUID paymentId,
        Payment payment,
        String payer,
        Outcome.Reason reason,
        Optional<UUID> worker,
        Optional<Rupiah> expected) {
    /** What was reported. */
    public record Payment(String channel, String externalId, Rupiah amount, Instant paidAt, Instant receivedAt) {}

    /** How many payments wait and what they come to. */
    public record Total(long payments, Rupiah amount) {}

    /** Without the payer. */
    @Override
    public String toString() {
        return "Suspended[" + paymentId + ", " + reason + "]";
    }
}
