package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.messaging.Channel;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.partner.platform.SignedLine;
import id.gapura.partner.platform.SignedLine.Answer.Heard;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A gateway and every phone behind it: takes what Gapura sends, lets a person read it and write back. */
public final class SandboxPhone {
    private static final String INCOMING = "/api/v1/messages";
    private static final String REPORT = INCOMING + "/report";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SandboxIdentity identity;
    private final SignedLine line;
    private final InstantSource clock;
    private final Map<Screen, List<Bubble>> screens = new HashMap<>();
    private final Map<String, Taken> taken = new HashMap<>();
    private Weather weather = Weather.CLEAR;

    /** @param gapura where it runs, such as {@code http://localhost:8080} */
    public SandboxPhone(SandboxIdentity identity, String gapura, InstantSource clock) {
        this.identity = identity;
        this.clock = clock;
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        this.line = new SignedLine(
                new SignedLine.End(gapura.replaceAll("/+$", ""), identity.account(), identity.secret()), client, clock);
    }

    /** How the gateway treats what Gapura sends. */
    public enum Weather {
        CLEAR,
        /** It takes nothing now. */
        CLOSED,
        BAD_NUMBER,
        /** It takes the message, and its answer is lost. */
        ANSWER_LOST,
        /** The message is lost on its way, and nobody answers. */
        MESSAGE_LOST
    }

    /** One channel of one phone. */
    public record Screen(String phone, Channel channel) {}

    /**
     * What stands on a screen.
     *
     * @param isOwn whether the person wrote it
     */
    public record Bubble(boolean isOwn, String text, Instant at) {}

    /** A message that came from Gapura. */
    record Taken(String id, String reference, String phone) {}

    public synchronized void set(Weather now) {
        weather = now;
    }

    synchronized Weather weather() {
        return weather;
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
        show(
                new Screen(fresh.phone(), Channel.of(sent.path("channel").stringValue())),
                new Bubble(false, sent.path("text").stringValue(), clock.instant()));
        return fresh;
    }

    synchronized Optional<Taken> find(String id) {
        return Optional.ofNullable(taken.get(id));
    }

    private void show(Screen screen, Bubble bubble) {
        screens.computeIfAbsent(screen, _ -> new ArrayList<>()).add(bubble);
    }

    /** What stands on a screen, the oldest first. */
    public synchronized List<Bubble> read(Screen screen) {
        return List.copyOf(screens.getOrDefault(screen, List.of()));
    }

    /** What Gapura said last on a screen; empty when it said nothing yet. */
    public Optional<String> lastHeard(Screen screen) {
        return read(screen).reversed().stream()
                .filter(bubble -> !bubble.isOwn())
                .map(Bubble::text)
                .findFirst();
    }

    /** Writes to Gapura; a menu is dialled with an empty text. */
    public Heard say(Screen screen, String text) {
        return say(screen, text, UUID.randomUUID().toString());
    }

    /** Writes to Gapura under an id, which may have been told before. */
    public Heard say(Screen screen, String text, String id) {
        synchronized (this) {
            if (!text.isEmpty()) {
                show(screen, new Bubble(true, text, clock.instant()));
            }
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
            synchronized (this) {
                show(screen, new Bubble(false, answer, clock.instant()));
            }
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
