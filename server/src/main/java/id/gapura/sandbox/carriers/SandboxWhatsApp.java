package id.gapura.sandbox.carriers;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.messaging.Channel;
import id.gapura.partner.messages.whatsapp.WhatsAppDesk;
import id.gapura.partner.platform.SignedLine;
import id.gapura.partner.platform.SignedLine.Answer.Heard;
import id.gapura.sandbox.PhoneNetwork;
import id.gapura.sandbox.PhoneScreens;
import id.gapura.sandbox.PhoneScreens.Screen;
import id.gapura.sandbox.SandboxIdentity;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** WhatsApp and every phone behind it, with its rules: own words only to who wrote within a day. */
public final class SandboxWhatsApp implements PhoneNetwork {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration WINDOW = Duration.ofDays(1);
    private static final int OUTSIDE_WINDOW = 131047;
    private static final String OWN_WORDS = "text";

    private final SandboxIdentity identity;
    private final String gapura;
    private final InstantSource clock;
    private final PhoneScreens screens;
    private final Map<String, Instant> wrote = new HashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /**
     * Makes one.
     *
     * @param identity the id of Gapura's account, and the secret that is both its token and what calls are signed with
     * @param gapura where it runs, such as {@code http://localhost:8080}
     */
    public SandboxWhatsApp(SandboxIdentity identity, String gapura, InstantSource clock) {
        this.identity = identity;
        this.gapura = gapura.replaceAll("/+$", "");
        this.clock = clock;
        this.screens = new PhoneScreens(clock);
    }

    /**
     * A message that came from Gapura.
     *
     * @param fault of WhatsApp's, for which it cannot be brought; 0 if it can
     * @param told what Gapura wants repeated to it
     */
    public record Taken(String id, String phone, boolean isTemplate, int fault, String told) {
        /** Shows no phone. */
        @Override
        public String toString() {
            return "Taken[" + id + "]";
        }
    }

    @Override
    public PhoneScreens screens() {
        return screens;
    }

    @Override
    public List<Channel> channels() {
        return List.of(Channel.WHATSAPP);
    }

    /** What came from Gapura, the oldest first. */
    public synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    boolean isGapura(String authorization) {
        return authorization.equals("Bearer " + identity.secret());
    }

    /** Takes a message that will be brought, unless WhatsApp's own rule is against it or it has a fault. */
    synchronized Taken take(JsonNode sent, int fault) {
        var phone = "+" + sent.path("to").asString("");
        boolean isTemplate = !sent.path("type").asString("").equals(OWN_WORDS);
        boolean isOutside = !isTemplate
                && !clock.instant()
                        .isBefore(wrote.getOrDefault(phone, Instant.EPOCH).plus(WINDOW));
        var one = new Taken(
                "wamid." + UUID.randomUUID(),
                phone,
                isTemplate,
                isOutside ? OUTSIDE_WINDOW : fault,
                sent.path("biz_opaque_callback_data").asString(""));
        taken.add(one);
        if (one.fault() == 0) {
            screens.show(new Screen(phone, Channel.WHATSAPP), false, words(sent, isTemplate));
        }
        return one;
    }

    private static String words(JsonNode sent, boolean isTemplate) {
        return isTemplate
                ? sent.path("template")
                        .path("components")
                        .path(0)
                        .path("parameters")
                        .path(0)
                        .path("text")
                        .asString("")
                : sent.path(OWN_WORDS).path("body").asString("");
    }

    @Override
    public void type(Screen screen, String text) {
        say(screen, text, "wamid." + UUID.randomUUID());
    }

    /** A person writes; under an id that may have been told before. The status of Gapura's answer. */
    public int say(Screen screen, String text, String id) {
        screens.show(screen, true, text);
        synchronized (this) {
            wrote.put(screen.phone(), clock.instant());
        }
        var value = JsonNodeFactory.instance.objectNode();
        value.putArray("messages")
                .addObject()
                .put("from", screen.phone().substring(1))
                .put("id", id)
                .put("type", OWN_WORDS)
                .putObject(OWN_WORDS)
                .put("body", text);
        return call(value, identity.secret());
    }

    /** Tells what became of a message: {@code sent}, {@code delivered} or {@code failed}. */
    public int report(Taken message, String status) {
        return call(fate(message, status), identity.secret());
    }

    /** The same, signed by somebody who does not know the secret. */
    public int forge(Taken message, String status) {
        return call(fate(message, status), "guessed");
    }

    private static ObjectNode fate(Taken message, String status) {
        var value = JsonNodeFactory.instance.objectNode();
        var fate = value.putArray("statuses")
                .addObject()
                .put("id", message.id())
                .put("status", status)
                .put("recipient_id", message.phone().substring(1))
                .put("biz_opaque_callback_data", message.told());
        if (status.equals("failed")) {
            fate.putArray("errors").addObject().put("code", message.fault());
        }
        return value;
    }

    /** Asks Gapura whether it is who it says, as WhatsApp does before it calls: whether it repeats the challenge. */
    public boolean verify(String token) {
        var challenge = UUID.randomUUID().toString();
        var query = "?hub.mode=subscribe&hub.verify_token=" + URLEncoder.encode(token, UTF_8) + "&hub.challenge="
                + challenge;
        var request = HttpRequest.newBuilder(URI.create(address() + query))
                .timeout(PATIENCE)
                .build();
        return SignedLine.ask(client, request) instanceof Heard(int status, byte[] body)
                && status == 200
                && new String(body, UTF_8).equals(challenge);
    }

    private String address() {
        return gapura + "/api/v1/whatsapp/" + identity.account();
    }

    private int call(ObjectNode value, String secret) {
        value.put("messaging_product", "whatsapp");
        var body = JsonNodeFactory.instance.objectNode().put("object", "whatsapp_business_account");
        body.putArray("entry")
                .addObject()
                .putArray("changes")
                .addObject()
                .put("field", "messages")
                .set("value", value);
        var bytes = body.toString().getBytes(UTF_8);
        var request = HttpRequest.newBuilder(URI.create(address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", "sha256=" + WhatsAppDesk.signature(bytes, secret))
                .POST(BodyPublishers.ofByteArray(bytes))
                .build();
        return SignedLine.ask(client, request) instanceof Heard(int status, byte[] _) ? status : 0;
    }
}
