package id.gapura.partner.platform;

import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a body says of a worker's consent: {@code payer} (NIK or member number), and where a consent is reported
 * {@code reference}, the platform's own, and {@code givenAt} with an offset.
 */
public final class ConsentRequest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ConsentRequest() {}

    /** What a body is. */
    public sealed interface Read {
        /** Somebody is meant. */
        record Worker(String payer) implements Read {}

        /** Somebody is said to have agreed. */
        record Given(String payer, String reference, Instant at) implements Read {}

        record Faulty(List<Fault> faults) implements Read {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Reads a body that reports a consent. */
    public static Read given(byte[] body, Instant now) {
        return read(
                body,
                now,
                (node, fields) -> new Read.Given(
                        fields.text(node, "", "payer"),
                        fields.text(node, "", "reference"),
                        fields.time(node, "", "givenAt")));
    }

    /** Reads a body that names a worker. */
    public static Read worker(byte[] body, Instant now) {
        return read(body, now, (node, fields) -> new Read.Worker(fields.text(node, "", "payer")));
    }

    private interface Step {
        Read read(JsonNode node, RequestFields fields);
    }

    private static Read read(byte[] body, Instant now, Step step) {
        var fields = new RequestFields(now);
        try {
            var read = step.read(JSON.readTree(body), fields);
            return fields.faults().isEmpty() ? read : new Read.Faulty(fields.faults());
        } catch (JacksonException unreadable) {
            return new Read.Faulty(List.of(new Fault("", "no-json")));
        }
    }
}
