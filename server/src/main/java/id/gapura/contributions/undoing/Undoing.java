package id.gapura.contributions.undoing;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal to take a payment back that waits for another officer.
 *
 * @param workerId to whom the payment was posted
 * @param proposedBy a staff login
 */
public record Undoing(UUID workerId, UUID id, UUID paymentId, String reason, String proposedBy, Instant proposedAt) {
    /** Without the reason. */
    @Override
    public String toString() {
        return "Undoing[" + id + "]";
    }
}
