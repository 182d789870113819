package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.messaging.Channel;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.partner.platform.SignedLine;
import id.gapura.partner.platform.SignedLine.Answer.Heard;
import id.gapura.sandbox.PhoneScreens.Screen;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A gateway and every phone behind it: takes what Gapura sends, lets a person read it and write back. */
public final class SandboxPhone implements PhoneNetwork {
    private static final String INCOMING = "/api/v1/messages";
    private static final String REPORT = INCOMING + "/report";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SandboxIdentity identity;
    private final SignedLine line;
    private final PhoneScreens screens;
    private final Map<String, Taken> taken = new HashMap<>();

    /** @param gapura where it runs, such as {@code http://localhost:8080} */
    public SandboxPhone(SandboxIdentity identity, String gapura, InstantSource clock) {
        this.identity = identity;
        this.screens = new PhoneScreens(clock);
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        this.line = new SignedLine(
                new SignedLine.End(gapura.replaceAll("/+$", ""), identity.account(), identity.secret()), client, clock);
    }

    /** A message that came from Gapura. */
    record Taken(String id, String reference, String phone) {}

    @Override
    public PhoneScreens screens() {
        return screens;
    }

    @Override
    public List<Channel> channels() {
        return List.of(Channel.SMS, Channel.WHATSAPP, Channel.MENU);
    }

    @Override
    public void type(Screen screen, String text) {
        say(screen, text);
    }

    /** Takes a message; the same id is answered as before, and shown once. */
    synchronized Taken take(JsonNode sent) {
        var id = sent.path("id").stringValue();
        var known = taken.get(id);
        if (known != null) {
            return known;
        }
        var fresh = new Taken(id, "R" + UUID.randomUUID(), sent.path("to").stringValue());
        taken.put(id, fresh);
        screens.show(
                new Screen(fresh.phone(), Channel.of(sent.path("channel").stringValue())),
                false,
                sent.path("text").stringValue());
        return fresh;
    }

    synchronized Optional<Taken> find(String id) {
        return Optional.ofNullable(taken.get(id));
    }

    /** Writes to Gapura; a menu is dialled with an empty text. */
    public Heard say(Screen screen, String text) {
        return say(screen, text, UUID.randomUUID().toString());
    }

    /** Writes to Gapura under an id, which may have been told before. */
    public Heard say(Screen screen, String text, String id) {
        if (!text.isEmpty()) {
            screens.show(screen, true, text);
        }
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("channel", screen.channel().code())
                .put("from", screen.phone())
                .put("text", text);
        var heard = call(INCOMING, body);
        if (screen.channel() == Channel.MENU) {
            var answer = JSON.readTree(heard.body()).path("text").asString("");
            screens.show(screen, false, answer);
        }
        return heard;
    }

    /** Tells Gapura that a message arrived, or with a reason that it did not. */
    public Heard report(String id, String reason) {
        var message = find(id).orElseThrow();
        return call(
                REPORT,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("reference", message.reference())
                        .put("to", message.phone())
                        .put("state", reason.isEmpty() ? "delivered" : "failed")
                        .put("reason", reason));
    }

    /** The ids of all messages that came from Gapura. */
    public synchronized List<String> ids() {
        return List.copyOf(taken.keySet());
    }

    private Heard call(String path, JsonNode body) {
        return line.send("POST", path, body.toString()) instanceof Heard heard
                ? heard
                : new Heard(0, "{}".getBytes(UTF_8));
    }

    /** Whether a request was signed with the shared secret. */
    boolean isGapura(RequestSignature signed, String signature, byte[] body) {
        return signed.matches(signature, body, identity.secret());
    }
}
