package id.gapura.partner.platform;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the payments of a request's body: one object, or {@code {"payments": [...]}}. A payment has
 * {@code externalId}, {@code payer} (NIK or member number), {@code amount} in whole rupiah and {@code paidAt} with an
 * offset. A body with a fault is refused whole, with every fault in it.
 */
public final class PaymentRequest {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final String channel;
    private final RequestFields fields;
    private final List<IncomingPayment> payments = new ArrayList<>();

    private PaymentRequest(String channel, Instant now) {
        this.channel = channel;
        this.fields = new RequestFields(now);
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
            request.fields.fault("", "no-json");
        }
        var faults = request.fields.faults();
        return faults.isEmpty() ? new Read.Payments(request.payments) : new Read.Faulty(faults);
    }

    private void addOne(JsonNode body) {
        add(body, "");
    }

    private void addBatch(JsonNode body) {
        var list = body.path("payments");
        if (!list.isArray() || list.isEmpty()) {
            fields.fault("payments", "missing");
        } else if (list.size() > Intake.MOST_AT_ONCE) {
            fields.fault("payments", "more-than-" + Intake.MOST_AT_ONCE);
        } else {
            for (int i = 0; i < list.size(); i++) {
                add(list.get(i), "payments[" + i + "].");
            }
        }
    }

    private void add(JsonNode node, String path) {
        int before = fields.count();
        var externalId = fields.text(node, path, "externalId");
        var payer = fields.text(node, path, "payer");
        var amount = fields.amount(node, path, "amount");
        var paidAt = fields.news(node, path, "paidAt");
        if (fields.count() == before) {
            payments.add(new IncomingPayment(channel, externalId, payer, Rupiah.of(amount), paidAt));
        }
    }
}
