package id.gapura.partner.platform;

import id.gapura.contributions.IncomingPayment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the fields of a request's body and keeps every fault. What is faulty reads as nothing. */
public final class RequestFields {
    /** Such a payment comes in a file that an officer approves. */
    static final String TOO_LONG_AGO = "too-long-ago";

    private static final long MOST_RUPIAH = 1_000_000_000_000L;

    private final Instant now;
    private final List<Fault> faults = new ArrayList<>();

    public RequestFields(Instant now) {
        this.now = now;
    }

    public void fault(String path, String problem) {
        faults.add(new Fault(path, problem));
    }

    public int count() {
        return faults.size();
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The short text of a field that must be there. */
    public String text(JsonNode node, String path, String field) {
        var value = node.path(field);
        var text = value.isString() ? value.stringValue().strip() : "";
        if (!IncomingPayment.isText(text)) {
            fault(path + field, value.isMissingNode() ? "missing" : "not-a-short-text");
        }
        return text;
    }

    /** The short text of a field that may be left out; empty then. */
    public String optional(JsonNode node, String path, String field) {
        return node.path(field).isMissingNode() || node.path(field).isNull() ? "" : text(node, path, field);
    }

    long amount(JsonNode node, String path, String field) {
        var value = node.path(field);
        boolean isWhole = value.isIntegralNumber() && value.canConvertToLong();
        long amount = isWhole ? value.longValue() : 0;
        if (amount <= 0 || amount > MOST_RUPIAH) {
            fault(path + field, value.isMissingNode() ? "missing" : "not-whole-rupiah-above-zero");
        }
        return amount;
    }

    Instant time(JsonNode node, String path, String field) {
        var value = node.path(field);
        var time = value.isString() ? parsed(value.stringValue()) : Optional.<Instant>empty();
        if (time.filter(at -> IncomingPayment.isPossible(at, now)).isEmpty()) {
            fault(path + field, value.isMissingNode() ? "missing" : "not-a-possible-time");
        }
        return time.orElse(now);
    }

    /** When something was paid that a partner reports by itself. */
    Instant news(JsonNode node, String path, String field) {
        var time = time(node, path, field);
        if (!IncomingPayment.isNews(time, now)) {
            fault(path + field, TOO_LONG_AGO);
        }
        return time;
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
