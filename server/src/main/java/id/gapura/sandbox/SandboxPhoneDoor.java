package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.sandbox.PhoneScreens.Weather;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** The web address of the gateway and its phones: what Gapura sends, and the page that is a phone. */
public final class SandboxPhoneDoor implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MESSAGES = "/v1/messages";
    private static final int REPORTS = 240;
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(250);
    private static final int TOLD = 200;

    private final SandboxPhone phone;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SandboxPhoneDoor(SandboxPhone phone, HttpServer server) {
        this.phone = phone;
        this.server = server;
    }

    /**
     * Opens it.
     *
     * @param port 0 takes a free one
     */
    public static SandboxPhoneDoor open(SandboxPhone phone, int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var door = new SandboxPhoneDoor(phone, HttpServer.create(address, 0));
            door.server.setExecutor(door.threads);
            new PhonePages(phone).openAt(door.server);
            door.server.createContext(MESSAGES, door::messages);
            door.server.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox phone cannot listen on port " + port, e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return "http://localhost:" + port();
    }

    private void messages(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var body = visit.body();
        var signed = new RequestSignature(visit.method(), visit.path(), visit.header("X-Timestamp"));
        if (!phone.isGapura(signed, visit.header("X-Signature"), body.getBytes(UTF_8))) {
            visit.json(401, "{\"error\":\"signature-wrong\"}");
        } else if (visit.method().equals("POST")) {
            take(visit, body);
        } else {
            tell(visit, visit.path().substring(MESSAGES.length() + 1));
        }
    }

    private void take(Visit visit, String body) throws IOException {
        switch (phone.screens().weather()) {
            case CLEAR -> {
                var taken = phone.take(JSON.readTree(body));
                visit.json(202, reference(taken));
                threads.execute(() -> report(taken.id()));
            }
            case CLOSED -> visit.json(503, "{\"error\":\"closed\"}");
            case TOO_FAST -> visit.json(429, "{\"error\":\"too-fast\"}");
            case BAD_NUMBER -> visit.json(422, "{\"error\":\"bad-number\"}");
            case ANSWER_LOST -> {
                phone.take(JSON.readTree(body));
                visit.exchange().close();
            }
            case MESSAGE_LOST -> visit.exchange().close();
        }
    }

    private void tell(Visit visit, String id) throws IOException {
        var found = phone.find(id);
        if (phone.screens().weather() == Weather.CLOSED) {
            visit.json(503, "{\"error\":\"closed\"}");
        } else if (found.isPresent()) {
            visit.json(200, reference(found.get()));
        } else {
            visit.json(404, "{\"error\":\"no-such-message\"}");
        }
    }

    private static String reference(SandboxPhone.Taken taken) {
        return "{\"reference\":\"" + taken.reference() + "\"}";
    }

    /** As fast as any carrier, and as patient: Gapura may not have noted yet that the message was taken. */
    private void report(String id) {
        for (int i = 0; i < REPORTS; i++) {
            if (phone.report(id, "").status() == TOLD) {
                return;
            }
            LockSupport.parkNanos(BETWEEN_REPORTS.toNanos());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
