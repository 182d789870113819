package id.gapura.partner.aggregator;

import id.gapura.contributions.IncomingPayment;
import id.gapura.kernel.Rupiah;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an aggregator says of a charge.
 *
 * @param reference our id of the charge ({@code order_id})
 * @param transactionId its own id
 * @param paidAt there if it was paid
 * @param payWith what the payer needs: the code's text, a link, or a number; may be empty
 * @param failure its word for why nothing was paid; may be empty
 */
record Report(
        UUID reference,
        String transactionId,
        Method method,
        Rupiah amount,
        Status status,
        Optional<Instant> paidAt,
        String payWith,
        String failure) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 600;
    private static final int LONGEST_ID = 64;

    /** How a charge stands there. */
    enum Status {
        PENDING,
        PAID,
        FAILED,
        EXPIRED;

        static Optional<Status> ofWire(String text) {
            return switch (text) {
                case "pending" -> Optional.of(PENDING);
                case "settlement" -> Optional.of(PAID);
                case "deny", "cancel", "failure" -> Optional.of(FAILED);
                case "expire" -> Optional.of(EXPIRED);
                default -> Optional.empty();
            };
        }
    }

    /** Whether it is about this very charge. */
    boolean fits(Charge charge) {
        return reference.equals(charge.id())
                && amount.equals(charge.amount())
                && method == charge.method()
                && (charge.transactionId().isEmpty() || transactionId.equals(charge.transactionId()));
    }

    /** Reads a body; empty when a field is missing, of another kind or impossible. */
    static Optional<Report> read(byte[] body, Instant now) {
        try {
            return read(JSON.readTree(body), now);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Report> read(JsonNode body, Instant now) {
        var reference = reference(text(body, "order_id", LONGEST_ID));
        var transaction = text(body, "transaction_id", LONGEST_ID);
        var method = Method.ofWire(text(body, "payment_type", LONGEST_ID));
        var status = Status.ofWire(text(body, "transaction_status", LONGEST_ID));
        var amount = body.path("gross_amount");
        var paidAt = time(text(body, "settlement_time", LONGEST_ID), now);
        boolean isWhole = amount.isIntegralNumber() && amount.canConvertToLong() && amount.longValue() > 0;
        if (reference.isEmpty()
                || transaction.isEmpty()
                || method.isEmpty()
                || status.isEmpty()
                || !isWhole
                || (status.get() == Status.PAID && paidAt.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Report(
                reference.get(),
                transaction,
                method.get(),
                Rupiah.of(amount.longValue()),
                status.get(),
                paidAt,
                payWith(body, method.get()),
                text(body, "failure_reason", LONGEST_ID)));
    }

    private static String payWith(JsonNode body, Method method) {
        return switch (method) {
            case QRIS -> text(body, "qr_string", LONGEST);
            case WALLET -> text(body, "payment_url", LONGEST);
            case SHOP -> text(body, "payment_code", LONGEST);
            case AUTODEBIT -> "";
        };
    }

    /** Empty for what is no text, too long, or not printable. */
    static String text(JsonNode body, String field, int longest) {
        var value = body.path(field);
        var text = value.isString() ? value.stringValue() : "";
        return text.length() <= longest && text.chars().allMatch(c -> c >= ' ' && c <= '~') ? text : "";
    }

    private static Optional<UUID> reference(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(String text, Instant now) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant())
                    .filter(at -> IncomingPayment.isPossible(at, now));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
