package id.gapura.partner.messages;

import id.gapura.messaging.Carrier;
import id.gapura.messaging.Channel;
import id.gapura.partner.platform.SignedLine;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Speaks to one gateway over HTTP, as {@code docs/api/messages.md} says. */
final class HttpCarrier implements Carrier {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MESSAGES = "/v1/messages";
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;
    private static final int NOT_FOUND = 404;
    /** It did not look at the message: too many, or closed for a while. */
    private static final Set<Integer> LATER = Set.of(429, 503);

    private final Gateway gateway;
    private final SignedLine line;

    HttpCarrier(Gateway gateway, HttpClient client, InstantSource clock) {
        this.gateway = gateway;
        var end = new SignedLine.End(gateway.url(), gateway.id().toString(), gateway.secret());
        this.line = new SignedLine(end, client, clock);
    }

    @Override
    public String code() {
        return gateway.code();
    }

    @Override
    public boolean carries(Channel channel) {
        return gateway.channels().contains(channel);
    }

    @Override
    public Handover hand(Parcel parcel) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("id", parcel.id().toString())
                .put("channel", parcel.channel().code())
                .put("to", parcel.to())
                .put("text", parcel.text())
                .toString();
        return switch (line.send("POST", MESSAGES, body)) {
            case SignedLine.Answer.Closed _ -> new Handover.Later();
            case SignedLine.Answer.Silence _ -> new Handover.Unsure();
            case SignedLine.Answer.Heard(int status, byte[] answer) -> handover(status, read(answer));
        };
    }

    private static Handover handover(int status, Optional<JsonNode> answer) {
        if (LATER.contains(status)) {
            return new Handover.Later();
        }
        if (status >= FIRST_REFUSAL && status < FIRST_FAULT) {
            return new Handover.Refused(text(answer, "error").orElse("refused"));
        }
        return text(answer, "reference")
                .filter(_ -> status < FIRST_REFUSAL)
                .<Handover>map(Handover.Taken::new)
                .orElseGet(Handover.Unsure::new);
    }

    @Override
    public Whereabouts ask(UUID messageId) {
        return line.send("GET", MESSAGES + "/" + messageId, "")
                        instanceof SignedLine.Answer.Heard(int status, var answer)
                ? whereabouts(status, read(answer))
                : new Whereabouts.Silent();
    }

    private static Whereabouts whereabouts(int status, Optional<JsonNode> answer) {
        if (status == NOT_FOUND) {
            return new Whereabouts.Nowhere();
        }
        return text(answer, "reference")
                .filter(_ -> status < FIRST_REFUSAL)
                .<Whereabouts>map(Whereabouts.Here::new)
                .orElseGet(Whereabouts.Silent::new);
    }

    private static Optional<JsonNode> read(byte[] answer) {
        try {
            return Optional.of(JSON.readTree(answer));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Optional<JsonNode> answer, String field) {
        return answer.map(body -> body.path(field).asString("")).filter(text -> !text.isBlank());
    }
}
