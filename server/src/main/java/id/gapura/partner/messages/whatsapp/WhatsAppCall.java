package id.gapura.partner.messages.whatsapp;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Report;
import id.gapura.messaging.State;
import id.gapura.messaging.talk.Incoming;
import id.gapura.messaging.talk.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What WhatsApp calls: several words and several fates at a time. What of it we have no use for is left out. */
record WhatsAppCall(List<Incoming> words, List<Report> fates) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern PHONE = Pattern.compile("\\d{8,15}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Not on WhatsApp, not able to get it, or not on the list of those whom a number on trial may write to. */
    private static final Set<Integer> BAD_NUMBER = Set.of(131026, 131030);

    private static final int WINDOW_CLOSED = 131047;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 4_096;

    WhatsAppCall {
        words = List.copyOf(words);
        fates = List.copyOf(fates);
    }

    /** Reads a call to a gateway of a code; empty when it is not one of WhatsApp's. */
    static Optional<WhatsAppCall> read(byte[] body, String carrier) {
        try {
            var call = JSON.readTree(body);
            return call.path("object").asString("").equals("whatsapp_business_account")
                    ? Optional.of(read(call, carrier))
                    : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static WhatsAppCall read(JsonNode call, String carrier) {
        var words = new ArrayList<Incoming>();
        var fates = new ArrayList<Report>();
        for (var entry : call.path("entry")) {
            for (var change : entry.path("changes")) {
                var value = change.path("value");
                value.path("messages").forEach(one -> words(one, carrier).ifPresent(words::add));
                value.path("statuses").forEach(one -> fate(one, carrier).ifPresent(fates::add));
            }
        }
        return new WhatsAppCall(words, fates);
    }

    private static Optional<Incoming> words(JsonNode message, String carrier) {
        var text = switch (message.path("type").asString("")) {
            case "text" -> message.path("text").path("body");
            case "button" -> message.path("button").path("text");
            case "interactive" ->
                message.path("interactive").path("button_reply").path("title");
            default -> message.path("nothing");
        };
        var said = text.asString("");
        return said.isBlank() || said.length() > LONGEST_TEXT
                ? Optional.empty()
                : phone(message.path("from"))
                        .flatMap(phone -> reference(message)
                                .map(id -> new Incoming(carrier, id, new Said(Channel.WHATSAPP, phone, said))));
    }

    /** Of a message of ours; those that somebody else sent from the same number have no id. */
    private static Optional<Report> fate(JsonNode status, String carrier) {
        var state = switch (status.path("status").asString("")) {
            case "sent" -> Optional.of(State.SENT);
            case "delivered", "read" -> Optional.of(State.DELIVERED);
            case "failed" -> Optional.of(State.FAILED);
            default -> Optional.<State>empty();
        };
        var failure = state.filter(State.FAILED::equals)
                .map(_ -> word(status.path("errors").path(0).path("code").asInt(0)))
                .orElse("");
        var id = Optional.of(status.path("biz_opaque_callback_data").asString(""))
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString);
        return state.filter(_ -> id.isPresent())
                .flatMap(one -> phone(status.path("recipient_id"))
                        .flatMap(phone ->
                                reference(status).map(at -> new Report(carrier, at, phone, one, failure, id))));
    }

    private static Optional<String> phone(JsonNode field) {
        return Optional.of(field.asString(""))
                .filter(digits -> PHONE.matcher(digits).matches())
                .map(digits -> "+" + digits);
    }

    private static Optional<String> reference(JsonNode node) {
        return Optional.of(node.path("id").asString("")).filter(id -> !id.isBlank() && id.length() <= LONGEST_ID);
    }

    /** Our word for a fault of WhatsApp's. */
    static String word(int fault) {
        if (BAD_NUMBER.contains(fault)) {
            return "bad-number";
        }
        return fault == WINDOW_CLOSED ? "window-closed" : "whatsapp-" + fault;
    }
}
