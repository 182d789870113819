package id.gapura.sandbox.carriers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.sandbox.PhonePages;
import id.gapura.sandbox.Visit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The web address of a pretended WhatsApp: its API, and the page that is a phone. */
public final class SandboxWhatsAppDoor implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String API = "/v23.0";
    private static final int UNREACHED = 131026;
    private static final int TOO_FAST = 130429;
    private static final int CLOSED = 131016;
    private static final int TOKEN = 190;
    private static final int TOLD = 200;
    private static final int REPORTS = 600;
    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(100);

    private final SandboxWhatsApp network;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SandboxWhatsAppDoor(SandboxWhatsApp network, HttpServer server) {
        this.network = network;
        this.server = server;
    }

    /**
     * Opens it.
     *
     * @param port 0 takes a free one
     */
    public static SandboxWhatsAppDoor open(SandboxWhatsApp network, int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var door = new SandboxWhatsAppDoor(network, HttpServer.create(address, 0));
            door.server.setExecutor(door.threads);
            new PhonePages(network).openAt(door.server);
            door.server.createContext(API, door::messages);
            door.server.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox WhatsApp cannot listen on port " + port, e);
        }
    }

    /** Where the page is. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Where a phone number of Gapura's is asked. */
    public String api() {
        return address() + API + "/100200300400500";
    }

    private void messages(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var sent = JSON.readTree(visit.body());
        if (!network.isGapura(visit.header("Authorization"))) {
            fault(visit, 401, TOKEN);
            return;
        }
        switch (network.screens().weather()) {
            case CLEAR -> answer(visit, network.take(sent, 0));
            case BAD_NUMBER -> answer(visit, network.take(sent, UNREACHED));
            case CLOSED -> fault(visit, 503, CLOSED);
            case TOO_FAST -> fault(visit, 400, TOO_FAST);
            case ANSWER_LOST -> {
                network.take(sent, 0);
                exchange.close();
            }
            case MESSAGE_LOST -> exchange.close();
        }
    }

    private void answer(Visit visit, SandboxWhatsApp.Taken taken) throws IOException {
        var body = JsonNodeFactory.instance.objectNode().put("messaging_product", "whatsapp");
        body.putArray("messages").addObject().put("id", taken.id());
        visit.json(200, body.toString());
        threads.execute(() -> reportUntilHeard(taken, taken.fault() == 0 ? "delivered" : "failed"));
    }

    /** As fast as WhatsApp, and as patient: Gapura may not have noted yet that the message was taken. */
    private void reportUntilHeard(SandboxWhatsApp.Taken taken, String status) {
        for (int i = 0; i < REPORTS && network.report(taken, status) != TOLD; i++) {
            LockSupport.parkNanos(BETWEEN_REPORTS.toNanos());
        }
    }

    private static void fault(Visit visit, int status, int code) throws IOException {
        var body = JsonNodeFactory.instance.objectNode();
        body.putObject("error").put("code", code);
        visit.json(status, body.toString());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
