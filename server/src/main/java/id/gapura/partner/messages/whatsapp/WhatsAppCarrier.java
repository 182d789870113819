package id.gapura.partner.messages.whatsapp;

import id.gapura.messaging.Carrier;
import id.gapura.messaging.Channel;
import id.gapura.messaging.talk.Conversations;
import id.gapura.partner.messages.Gateway;
import id.gapura.partner.platform.SignedLine;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Hands messages to the WhatsApp Cloud API. */
final class WhatsAppCarrier implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(WhatsAppCarrier.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** So long after somebody wrote, they may be written to in any words. */
    private static final Duration WINDOW = Duration.ofDays(1);

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;
    private static final Set<Integer> NOT_US = Set.of(401, 403);
    private static final Set<Integer> LATER = Set.of(429, 503);
    /** Too much at once: of calls, of a number, to a phone. */
    private static final Set<Integer> TOO_FAST = Set.of(4, 80007, 130429, 131048, 131056);

    private final Gateway gateway;
    private final HttpClient client;
    private final Conversations conversations;

    WhatsAppCarrier(Gateway gateway, HttpClient client, Conversations conversations) {
        this.gateway = gateway;
        this.client = client;
        this.conversations = conversations;
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
        return body(parcel).map(this::handed).orElseGet(() -> new Handover.Refused("window-closed"));
    }

    /** Empty where nothing may be said: they have not written within a day, and there is no template. */
    private Optional<ObjectNode> body(Parcel parcel) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("messaging_product", "whatsapp")
                .put("recipient_type", "individual")
                .put("to", parcel.to().substring(1))
                .put("biz_opaque_callback_data", parcel.id().toString());
        if (conversations.hasHeard(code(), parcel.to(), WINDOW)) {
            body.put("type", "text").putObject("text").put("preview_url", false).put("body", parcel.text());
            return Optional.of(body);
        }
        return WhatsAppTemplate.find(gateway.manner().sendsAs()).map(template -> {
            var inside = body.put("type", "template").putObject("template").put("name", template.name());
            inside.putObject("language").put("code", template.language());
            inside.putArray("components")
                    .addObject()
                    .put("type", "body")
                    .putArray("parameters")
                    .addObject()
                    .put("type", "text")
                    .put("text", WhatsAppTemplate.variable(parcel.text()));
            return body;
        });
    }

    private Handover handed(ObjectNode body) {
        var request = HttpRequest.newBuilder(URI.create(gateway.url() + "/messages"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + gateway.secret())
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        return switch (SignedLine.ask(client, request)) {
            case SignedLine.Answer.Closed _ -> new Handover.Later();
            case SignedLine.Answer.Silence _ -> new Handover.Unsure();
            case SignedLine.Answer.Heard(int status, byte[] answer) -> handover(status, read(answer));
        };
    }

    private Handover handover(int status, Optional<JsonNode> answer) {
        int fault = answer.map(said -> said.path("error").path("code").asInt(0)).orElse(0);
        if (NOT_US.contains(status)) {
            // Our token is over: the message went nowhere, and goes by the next until somebody has mended it.
            LOG.warn("messages.token-refused gateway={} fault={}", code(), fault);
            return new Handover.Later();
        }
        if (LATER.contains(status) || TOO_FAST.contains(fault)) {
            return new Handover.Later();
        }
        if (status >= FIRST_REFUSAL && status < FIRST_FAULT) {
            return new Handover.Refused(WhatsAppCall.word(fault));
        }
        return answer.map(said -> said.path("messages").path(0).path("id").asString(""))
                .filter(id -> status < FIRST_REFUSAL && !id.isEmpty())
                .<Handover>map(Handover.Taken::new)
                .orElseGet(Handover.Unsure::new);
    }

    private static Optional<JsonNode> read(byte[] answer) {
        try {
            return Optional.of(JSON.readTree(answer));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** It cannot be asked; it tells by itself, with our id. */
    @Override
    public Whereabouts ask(UUID messageId) {
        return new Whereabouts.Untold();
    }
}
