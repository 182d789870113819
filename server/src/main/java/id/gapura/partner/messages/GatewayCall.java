package id.gapura.partner.messages;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Report;
import id.gapura.messaging.talk.Incoming;
import id.gapura.messaging.talk.Said;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a gateway calls. */
final class GatewayCall {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PHONE = Pattern.compile("\\+\\d{8,15}");
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 4_000;

    private GatewayCall() {}

    /** Words that came in on a channel of the gateway; empty when it cannot be read as such. */
    static Optional<Incoming> incoming(byte[] body, Gateway gateway) {
        return read(body).flatMap(call -> {
            var id = field(call, "id", LONGEST_ID);
            var channel =
                    field(call, "channel", LONGEST_ID).flatMap(Channel::find).filter(gateway.channels()::contains);
            var phone = field(call, "from", LONGEST_ID)
                    .filter(from -> PHONE.matcher(from).matches());
            var text = Optional.of(call.path("text"))
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .filter(words -> words.length() <= LONGEST_TEXT);
            return id.isPresent() && channel.isPresent() && phone.isPresent() && text.isPresent()
                    ? Optional.of(
                            new Incoming(gateway.code(), id.get(), new Said(channel.get(), phone.get(), text.get())))
                    : Optional.empty();
        });
    }

    /** What became of a message; empty when it cannot be read as such. */
    static Optional<Report> report(byte[] body, Gateway gateway) {
        return read(body).flatMap(call -> {
            var reference = field(call, "reference", LONGEST_ID);
            var phone =
                    field(call, "to", LONGEST_ID).filter(to -> PHONE.matcher(to).matches());
            var failure = switch (call.path("state").asString("")) {
                case "delivered" -> Optional.of("");
                case "failed" -> field(call, "reason", LONGEST_ID).or(() -> Optional.of("failed"));
                default -> Optional.<String>empty();
            };
            return reference.isPresent() && phone.isPresent() && failure.isPresent()
                    ? Optional.of(new Report(gateway.code(), reference.get(), phone.get(), failure.get()))
                    : Optional.empty();
        });
    }

    private static Optional<JsonNode> read(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> field(JsonNode call, String name, int longest) {
        return Optional.of(call.path(name))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !text.isBlank() && text.length() <= longest);
    }
}
