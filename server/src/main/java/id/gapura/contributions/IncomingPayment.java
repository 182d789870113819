package id.gapura.contributions;

import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Printable;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Payer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as a channel reports it.
 *
 * @param channel the channel's code, such as {@code bank-jaya}
 * @param externalId the channel's own id of the payment; the same id never means two payments
 * @param payer a NIK or a member number, as the channel wrote it, or {@link #payerOf}
 * @param amount above zero
 * @param giver whose money it is where not the one the member's terms name: months are priced by it
 */
public record IncomingPayment(
        String channel,
        String externalId,
        String payer,
        Rupiah amount,
        Instant paidAt,
        @Nullable Payer giver) {
    /** The longest channel, external id or payer. */
    public static final int MOST_LETTERS = 100;

    /** PP 44/2015 is in force from this day; the rules price no earlier month. */
    private static final Instant LAW_BEGINS = Instant.parse("2015-07-01T00:00:00Z");

    private static final Duration FAST_CLOCKS = Duration.ofDays(1);
    /** A partner reports by itself for so many days; what is older comes in a file that a second officer approves. */
    private static final int LATEST_NEWS = 31;

    private static final String ATTEMPT = "enrolment:";

    public IncomingPayment {
        if (!isText(channel) || !isText(externalId) || !isText(payer)) {
            throw new IllegalArgumentException("a payment has a channel, an external id and a payer");
        }
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is above zero");
        }
    }

    /** A payment by whoever the member's terms name. */
    public IncomingPayment(String channel, String externalId, String payer, Rupiah amount, Instant paidAt) {
        this(channel, externalId, payer, amount, paidAt, null);
    }

    /** How a payer is written who has no number yet: by the attempt that is to make them a member. */
    public static String payerOf(UUID attempt) {
        return ATTEMPT + attempt;
    }

    /** The attempt by which a payer is written; empty for any other payer. */
    public static Optional<UUID> attemptOf(String payer) {
        return payer.matches(ATTEMPT + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(payer.substring(ATTEMPT.length())))
                : Optional.empty();
    }

    /** Whether a payment can have been made then: not before the law, and no later than clocks differ. */
    public static boolean isPossible(Instant paidAt, Instant now) {
        return !paidAt.isBefore(LAW_BEGINS) && !paidAt.isAfter(now.plus(FAST_CLOCKS));
    }

    /** Whether a partner may still report it by itself: nobody buys cover of last spring by saying that it was paid then. */
    public static boolean isNews(Instant paidAt, Instant now) {
        return !Jakarta.day(paidAt).isBefore(Jakarta.day(now).minusDays(LATEST_NEWS));
    }

    /** Whether a channel, external id or payer can be kept: something, not too long, printable. */
    public static boolean isText(String text) {
        return !text.isBlank() && text.length() <= MOST_LETTERS && Printable.isLine(text);
    }

    /** Shows neither payer nor amount. */
    @Override
    public String toString() {
        return "IncomingPayment[" + channel + ", " + externalId + "]";
    }
}
