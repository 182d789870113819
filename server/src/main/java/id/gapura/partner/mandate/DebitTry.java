package id.gapura.partner.mandate;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * One try to take a debit.
 *
 * @param number within its month, from 1
 * @param chargeId by which the aggregator and the intake know it
 * @param endedAt empty while its end is not known
 * @param failure why it brought nothing; empty for one that did or is not known yet
 */
public record DebitTry(
        UUID workerId,
        UUID mandateId,
        YearMonth month,
        int number,
        UUID chargeId,
        Rupiah amount,
        Instant askedAt,
        Optional<Instant> endedAt,
        Optional<Debit.Reason> failure) {
    public boolean isCollected() {
        return endedAt.isPresent() && failure.isEmpty();
    }
}
