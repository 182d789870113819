package id.gapura.payouts;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The end-to-end id of a payment: a P and the 32 hexadecimal digits of its id, within the standard's 35. */
final class EndToEnd {
    private static final Pattern FORM =
            Pattern.compile("P(\\p{XDigit}{8})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{4})(\\p{XDigit}{12})");

    private EndToEnd() {}

    static String of(UUID paymentId) {
        return "P" + compact(paymentId);
    }

    /** An id without its dashes. */
    static String compact(UUID id) {
        return id.toString().replace("-", "");
    }

    static Optional<UUID> payment(String written) {
        var parts = FORM.matcher(written.strip());
        return parts.matches() ? Optional.of(UUID.fromString(parts.replaceFirst("$1-$2-$3-$4-$5"))) : Optional.empty();
    }
}
