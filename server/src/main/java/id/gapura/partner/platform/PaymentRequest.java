package id.gapura.partner.platform;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.kernel.Rupiah;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the payments of a request's body: one object, or {@code {"payments": [...]}}. A payment has
 * {@code externalId}, {@code payer} (NIK or member number), {@code amount} in whole rupiah and {@code paidAt} with an
 * offset. A body with a fault is refused whole, with every fault in it.
 */
public final class PaymentRequest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long MOST_RUPIAH = 1_000_000_000_000L;

    private final String channel;
    private final Instant now;
    private final List<Fault> faults = new ArrayList<>();
    private final List<IncomingPayment> payments = new ArrayList<>();

    private PaymentRequest(String channel, Instant now) {
        this.channel = channel;
        this.now = now;
    }

    /** What a body is. */
    public sealed interface Read {
        record Payments(List<IncomingPayment> payments) implements Read {
            public Payments {
                payments = List.copyOf(payments);
            }
        }

        record Faulty(List<Fault> faults) implements Read {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /**
     * What is wrong where.
     *
     * @param path such as {@code payments[3].amount}; empty for the whole body
     * @param problem a stable word, never what was sent
     */
    public record Fault(String path, String problem) {}

    /** Reads a body with one payment. */
    public static Read one(byte[] body, String channel, Instant now) {
        return read(body, new PaymentRequest(channel, now), PaymentRequest::addOne);
    }

    /** Reads a body with up to {@link Intake#MOST_AT_ONCE} payments. */
    public static Read batch(byte[] body, String channel, Instant now) {
        return read(body, new PaymentRequest(channel, now), PaymentRequest::addBatch);
    }

    private interface Step {
        void add(PaymentRequest request, JsonNode body);
    }

    private static Read read(byte[] body, PaymentRequest request, Step step) {
        try {
            step.add(request, JSON.readTree(body));
        } catch (JacksonException unreadable) {
            request.faults.add(new Fault("", "no-json"));
        }
        return request.faults.isEmpty() ? new Read.Payments(request.payments) : new Read.Faulty(request.faults);
    }

    private void addOne(JsonNode body) {
        add(body, "");
    }

    private void addBatch(JsonNode body) {
        var list = body.path("payments");
        if (!list.isArray() || list.isEmpty()) {
            faults.add(new Fault("payments", "missing"));
        } else if (list.size() > Intake.MOST_AT_ONCE) {
            faults.add(new Fault("payments", "more-than-" + Intake.MOST_AT_ONCE));
        } else {
            for (int i = 0; i < list.size(); i++) {
                add(list.get(i), "payments[" + i + "].");
            }
        }
    }

    private void add(JsonNode node, String path) {
        int before = faults.size();
        var externalId = text(node, path, "externalId");
        var payer = text(node, path, "payer");
        var amount = amount(node, path);
        var paidAt = time(node, path);
        if (faults.size() == before) {
            payments.add(new IncomingPayment(channel, externalId, payer, Rupiah.of(amount), paidAt));
        }
    }

    private String text(JsonNode node, String path, String field) {
        var value = node.path(field);
        var text = value.isString() ? value.stringValue().strip() : "";
        if (!IncomingPayment.isText(text)) {
            faults.add(new Fault(path + field, value.isMissingNode() ? "missing" : "not-a-short-text"));
        }
        return text;
    }

    private long amount(JsonNode node, String path) {
        var value = node.path("amount");
        boolean isWhole = value.isIntegralNumber() && value.canConvertToLong();
        long amount = isWhole ? value.longValue() : 0;
        if (amount <= 0 || amount > MOST_RUPIAH) {
            faults.add(new Fault(path + "amount", value.isMissingNode() ? "missing" : "not-whole-rupiah-above-zero"));
        }
        return amount;
    }

    private Instant time(JsonNode node, String path) {
        var value = node.path("paidAt");
        var time = value.isString() ? parsed(value.stringValue()) : Optional.<Instant>empty();
        if (time.filter(at -> IncomingPayment.isPossible(at, now)).isEmpty()) {
            faults.add(new Fault(path + "paidAt", value.isMissingNode() ? "missing" : "not-a-possible-time"));
        }
        return time.orElse(now);
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
