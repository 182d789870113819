package id.gapura.contributions;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** One payment of a member and the months it bought, in order. */
public record MemberPayment(UUID paymentId, String channel, Rupiah amount, Instant paidAt, List<YearMonth> months) {
    public MemberPayment {
        months = List.copyOf(months);
    }
}
