package id.gapura.sandbox.device;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device that has come in: does things, keeps them, sends them until they are answered. Not thread-safe. */
public final class SandboxDevice {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String API = "/field/api";
    private static final String IN_JSON = "Content-Type: application/json\r\n";
    private static final int KEY_BYTES = 32;
    private static final int PORTION = 24 * 1024;
    private static final int PAPER_DIGITS = 12;

    private final CutLine line;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final KeyPair keys;
    private final String id;
    private final String token;
    private final String pulse;
    private final Map<UUID, byte[]> waiting = new LinkedHashMap<>();
    private final Map<UUID, JsonNode> answers = new LinkedHashMap<>();

    private SandboxDevice(
            CutLine line, InstantSource clock, RandomGenerator random, KeyPair keys, JsonNode registered) {
        this.line = line;
        this.clock = clock;
        this.random = random;
        this.keys = keys;
        this.id = registered.path("device").asString();
        this.token = registered.path("token").asString();
        this.pulse = registered.path("pulse").asString();
    }

    /**
     * A device registered at an address such as {@code http://localhost:8080}.
     *
     * @throws IllegalStateException if it is refused
     */
    public static SandboxDevice register(
            String gapura, String login, String password, InstantSource clock, RandomGenerator random) {
        try {
            var line = new CutLine(URI.create(gapura));
            var keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var encoded = keys.getPublic().getEncoded();
            var key = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
            var wanted = Map.of(
                    "login",
                    login,
                    "password",
                    password,
                    "label",
                    "sandbox",
                    "key",
                    Base64.getEncoder().encodeToString(key),
                    "recovery",
                    "sandbox");
            var answer = line.post(API + "/devices", IN_JSON, json(wanted), Cut.NONE);
            if (answer.status() != 200) {
                throw new IllegalStateException("not registered: " + answer.status() + " " + answer.body());
            }
            return new SandboxDevice(line, clock, random, keys, JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    public String id() {
        return id;
    }

    /** Does something now, to be sent later. */
    public UUID does(String kind, Map<String, ?> body, byte... bytes) {
        return keep(newId(), clock.millis(), 0, new Deed(kind, body, bytes));
    }

    /** Does something under an id that was used before. */
    public UUID doesAs(UUID command, String kind, Map<String, ?> body) {
        return keep(command, clock.millis(), 0, new Deed(kind, body, new byte[0]));
    }

    /**
     * Does something by a clock that is wrong.
     *
     * @param millis what the clock shows
     * @param correction what the device has learned to add to it
     */
    public UUID doesAt(long millis, long correction, String kind, Map<String, ?> body) {
        return keep(newId(), millis, correction, new Deed(kind, body, new byte[0]));
    }

    private UUID newId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** What is done. */
    @SuppressWarnings("ArrayRecordComponent") // on their way; never compared
    private record Deed(String kind, Map<String, ?> body, byte[] bytes) {}

    private UUID keep(UUID command, long made, long correction, Deed deed) {
        var head = new LinkedHashMap<String, Object>();
        head.put("id", command.toString());
        head.put("kind", deed.kind());
        head.put("made", made);
        head.put("correction", correction);
        head.put("body", deed.body());
        head.put("bytes", deed.bytes().length);
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(json(head));
        frame.write('\n');
        frame.writeBytes(deed.bytes());
        waiting.put(command, frame.toByteArray());
        return command;
    }

    /** Takes cash from a member and gives a receipt, under the certificate of {@link #brief}. */
    public UUID takesCash(String certificate, String number, int months, long amount) {
        return takesCash(certificate, number, months, amount, amount);
    }

    /** Takes cash and gives a receipt that says something else. */
    public UUID takesCash(String certificate, String number, int months, long onPaper, long amount) {
        var command = newId();
        var receipt = receiptOf(certificate, command, number, onPaper);
        return doesAs(
                command, "cash", Map.of("number", number, "months", months, "amount", amount, "receipt", receipt));
    }

    /** Takes cash from somebody whom it enrolled before and whose number it does not know; the receipt names the enrolment. */
    public UUID takesCashWith(UUID enrolment, String certificate, int months, long amount) {
        var command = newId();
        var receipt = receiptOf(certificate, command, "E" + paperOf(enrolment), amount);
        return doesAs(
                command,
                "cash",
                Map.of("of", enrolment.toString(), "months", months, "amount", amount, "receipt", receipt));
    }

    private static String paperOf(UUID id) {
        var text = id.toString();
        return text.substring(text.length() - PAPER_DIGITS).toUpperCase(Locale.ROOT);
    }

    /** The signed code of a receipt for cash taken under an id. */
    public String receiptOf(String certificate, UUID command, String number, long amount) {
        var said = String.join(
                ".", certificate, number, "-", "20991231", Long.toString(amount), "20260521T1203", paperOf(command));
        return said + "." + sign(said);
    }

    private String sign(String said) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(said.getBytes(StandardCharsets.UTF_8));
            return base32(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    /** Base 32 without padding (RFC 4648). */
    private static String base32(byte[] bytes) {
        var bits = new StringBuilder();
        for (byte one : bytes) {
            bits.append(Integer.toBinaryString((one & 0xFF) | 0x100).substring(1));
        }
        bits.append("0".repeat((5 - bits.length() % 5) % 5));
        var text = new StringBuilder();
        for (int i = 0; i < bits.length(); i += 5) {
            text.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(Integer.parseInt(bits.substring(i, i + 5), 2)));
        }
        return text.toString();
    }

    /** What has not been answered. */
    public int waiting() {
        return waiting.size();
    }

    /** What was answered to a command; null if nothing was. */
    public @Nullable JsonNode answer(UUID command) {
        return answers.get(command);
    }

    /** Sends some of what waits over a line that is cut, and notes the answers that came through. */
    public void send(Cut cut) {
        var heard = commands(portion(), cut);
        heard.substring(0, heard.lastIndexOf('\n') + 1)
                .lines()
                .map(JSON::readTree)
                .forEach(this::note);
    }

    /** Sends what may be no command at all; what is answered. */
    public String sendAsIs(String body) {
        return commands(body.getBytes(StandardCharsets.UTF_8), Cut.NONE);
    }

    /** What came through of the answers; nothing if the line broke before. */
    private String commands(byte[] body, Cut cut) {
        var headers = device() + "Content-Type: application/octet-stream\r\nField-Clock: " + clock.millis() + "\r\n";
        try {
            return line.post(API + "/commands", headers, body, cut).body();
        } catch (IOException broken) {
            return "";
        }
    }

    /** How large the next portion is. */
    public int portionSize() {
        return portion().length;
    }

    private byte[] portion() {
        var body = new ByteArrayOutputStream();
        for (var frame : waiting.values()) {
            if (body.size() > 0 && body.size() + frame.length > PORTION) {
                break;
            }
            body.writeBytes(frame);
        }
        return body.toByteArray();
    }

    private void note(JsonNode answer) {
        var command = UUID.fromString(answer.path("id").asString());
        if (!answer.path("result").asString().equals("later")) {
            waiting.remove(command);
            answers.put(command, answer);
        }
    }

    /** Sends without cuts until everything is answered. */
    public void sendAll() {
        while (waiting() > 0) {
            int before = waiting();
            send(Cut.NONE);
            if (waiting() == before) {
                throw new IllegalStateException(before + " commands get no answer");
            }
        }
    }

    /** Reports what waits; what the device must do, such as {@code active}. */
    public String beats() {
        var report = Map.of(
                "clockMillis",
                clock.millis(),
                "unsent",
                waiting(),
                "unsentSinceMillis",
                clock.millis(),
                "version",
                "sandbox");
        return ask("/pulse", "Authorization: Pulse " + id + "." + pulse + "\r\n", report)
                .path("standing")
                .asString();
    }

    public void confirmsWipe() {
        ask("/wiped", "Authorization: Pulse " + id + "." + pulse + "\r\n", Map.of());
    }

    public JsonNode brief() {
        return ask("/briefing", device(), Map.of());
    }

    /** Every page of the directory after a cursor; an empty one begins. A refusal is the last page. */
    public List<JsonNode> read(String cursor) {
        var pages = new ArrayList<JsonNode>();
        var next = cursor;
        do {
            pages.add(ask("/directory", device(), Map.of("cursor", next, "begin", pages.isEmpty())));
            next = pages.getLast().path("next").asString();
        } while (!pages.getLast().path("last").asBoolean(true));
        return pages;
    }

    /** The header by which it proves itself. */
    public String authorization() {
        return "Device " + id + "." + token;
    }

    private String device() {
        return "Authorization: " + authorization() + "\r\n";
    }

    /** An answer that is none is a refusal with its status. */
    private JsonNode ask(String path, String headers, Map<String, ?> body) {
        try {
            var answer = line.post(API + path, headers + IN_JSON, json(body), Cut.NONE);
            return answer.status() == 200
                    ? JSON.readTree(answer.body())
                    : JSON.valueToTree(Map.of("status", answer.status()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json(Object value) {
        return JSON.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }
}
