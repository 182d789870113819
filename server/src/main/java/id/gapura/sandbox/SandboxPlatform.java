package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.partner.platform.RequestSignature;
import id.gapura.partner.platform.SignedLine;
import id.gapura.partner.platform.SignedLine.Answer;
import id.gapura.partner.platform.SignedLine.End;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A ride-hailing platform that names drivers who do not exist to Gapura, hears what becomes of them, and says aloud what
 * happens. Believes nothing that is not signed with the shared secret, and hears a change twice as once.
 */
public final class SandboxPlatform {
    /** Where Gapura tells it of changes, behind its door's address. */
    public static final String WEBHOOK = "/webhook";

    private static final String ENROLMENTS = "/api/v1/enrolments";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SERIALS = 9_000;
    private static final int HEARD = 200;
    private static final int FORGED = 401;
    private static final int OUT_OF_ORDER = 503;
    private static final List<String> FIRST =
            List.of("Asep", "Budi", "Dedi", "Eko", "Joko", "Rudi", "Slamet", "Ujang", "Wahyu", "Yanto");
    private static final List<String> LAST =
            List.of("Hidayat", "Kurniawan", "Maulana", "Nugroho", "Permana", "Saputra", "Setiawan", "Wijaya");

    private final SandboxIdentity identity;
    private final SignedLine line;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Consumer<String> aloud;
    private final Map<String, Driver> drivers = new LinkedHashMap<>();
    private final Set<String> news = new HashSet<>();
    private boolean isDeaf;

    /**
     * Named at a Gapura.
     *
     * @param gapura where it runs, such as {@code http://localhost:8080}
     * @param aloud hears each thing that happens, a line at a time
     */
    public SandboxPlatform(
            SandboxIdentity identity,
            String gapura,
            InstantSource clock,
            RandomGenerator random,
            Consumer<String> aloud) {
        this.identity = identity;
        this.clock = clock;
        this.random = random;
        this.aloud = aloud;
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        this.line = new SignedLine(
                new End(gapura.replaceAll("/+$", ""), identity.account(), identity.secret()), client, clock);
    }

    /**
     * A driver who does not exist, and what was heard of them last.
     *
     * @param phone on which the question arrives, as people write it
     */
    public record Driver(String id, String name, String nik, String phone, String status) {
        /** Shows nothing, as of a real person. */
        @Override
        public String toString() {
            return "Driver[" + id + ", " + status + "]";
        }
    }

    /** Names some new drivers and one whose NIK lost a digit. */
    public void name(int count) {
        var made = new ArrayList<Driver>();
        for (int i = 0; i < count; i++) {
            made.add(invented());
        }
        var whole = invented();
        made.add(new Driver(whole.id, whole.name, whole.nik.substring(1), whole.phone, ""));
        synchronized (this) {
            made.forEach(driver -> drivers.put(driver.id, driver));
        }
        var rows = JsonNodeFactory.instance.arrayNode();
        made.forEach(driver -> rows.add(json(driver)));
        var body = JsonNodeFactory.instance.objectNode().set("enrolments", rows);
        switch (line.send("POST", ENROLMENTS, body.toString())) {
            case Answer.Heard(int status, byte[] answer) -> answered(status, JSON.readTree(answer));
            case Answer.Closed _, Answer.Silence _ -> aloud.accept("Gapura does not answer.");
        }
    }

    private Driver invented() {
        var name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
        var nik = String.format(
                Locale.ROOT,
                "360499%02d%02d%02d%04d",
                1 + random.nextInt(28),
                1 + random.nextInt(12),
                70 + random.nextInt(30),
                random.nextInt(SERIALS));
        var id = String.format(Locale.ROOT, "D-%08d", random.nextInt(100_000_000));
        return new Driver(id, name, nik, String.format(Locale.ROOT, "08129%07d", random.nextInt(10_000_000)), "");
    }

    private static ObjectNode json(Driver driver) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("externalId", driver.id)
                .put("name", driver.name)
                .put("nik", driver.nik)
                .put("phone", driver.phone)
                .put("occupation", "Pengemudi ojek");
    }

    private void answered(int status, JsonNode answer) {
        if (status != HEARD) {
            aloud.accept("Gapura answers " + status + ": " + answer);
        }
        answer.path("enrolments").forEach(row -> {
            var id = row.path("externalId").stringValue();
            var fixes = new ArrayList<String>();
            row.path("fields")
                    .forEach(field -> fixes.add(field.path("field").stringValue() + ": "
                            + field.path("fix").stringValue()));
            var until = row.path("answerBy").asString("");
            aloud.accept(moved(id, row.path("status").stringValue())
                    + (until.isEmpty() ? "" : " until " + until)
                    + (fixes.isEmpty() ? "" : ": " + String.join(" ", fixes)));
        });
    }

    /** Notes what was heard of a driver, and says it. */
    private synchronized String moved(String id, String status) {
        var driver = drivers.computeIfPresent(
                id, (_, known) -> new Driver(known.id, known.name, known.nik, known.phone, status));
        return driver == null
                ? id + ": " + status
                : driver.id + " " + driver.name + ", phone " + driver.phone + ": " + status;
    }

    /**
     * Hears of a change.
     *
     * @return the status of HTTP to answer
     */
    int hear(RequestSignature signed, String signature, byte[] body) {
        if (!signed.isRecent(clock.instant()) || !signed.matches(signature, body, identity.secret())) {
            aloud.accept("webhook with a wrong signature");
            return FORGED;
        }
        synchronized (this) {
            if (isDeaf) {
                return OUT_OF_ORDER;
            }
        }
        var change = JSON.readTree(new String(body, UTF_8));
        if (isNew(change.path("id").stringValue())) {
            var until = change.path("protectedUntil").asString("");
            aloud.accept("webhook "
                    + moved(
                            change.path("externalId").stringValue(),
                            change.path("status").stringValue())
                    + (until.isEmpty() ? "" : ", protected until " + until));
        }
        return HEARD;
    }

    private synchronized boolean isNew(String id) {
        return news.add(id);
    }

    /** From now on it listens, or answers that it is out of order. */
    public synchronized void listen(boolean isListening) {
        isDeaf = !isListening;
    }

    synchronized boolean isListening() {
        return !isDeaf;
    }

    /** All drivers it named, the first named first. */
    public synchronized List<Driver> drivers() {
        return List.copyOf(drivers.values());
    }

    /** How many changes it has heard of. */
    public synchronized int heard() {
        return news.size();
    }
}
