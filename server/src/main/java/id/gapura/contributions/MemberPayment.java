package id.gapura.contributions;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * One payment of a member.
 *
 * @param months what it bought, in order
 * @param isPaidTwice whether another payment had bought a month of it too when two records were merged; that month is not
 *     among {@code months}, and its money left for suspense
 */
public record MemberPayment(
        UUID paymentId, String channel, Rupiah amount, Instant paidAt, List<YearMonth> months, boolean isPaidTwice) {
    public MemberPayment {
        months = List.copyOf(months);
    }
}
