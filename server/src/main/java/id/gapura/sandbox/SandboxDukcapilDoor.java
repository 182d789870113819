package id.gapura.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.sandbox.SandboxDukcapil.Mood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** The ID office's web address on this machine: what Gapura asks, and the page on which a person sets its mood. */
public final class SandboxDukcapilDoor implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MATCH = "/v1/identity/match";
    /** Longer than anybody waits for an answer. */
    private static final Duration SLOW = Duration.ofSeconds(20);

    private final SandboxDukcapil office;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SandboxDukcapilDoor(SandboxDukcapil office, HttpServer server) {
        this.office = office;
        this.server = server;
    }

    /**
     * Opens it.
     *
     * @param port 0 takes a free one
     */
    public static SandboxDukcapilDoor open(SandboxDukcapil office, int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var door = new SandboxDukcapilDoor(office, HttpServer.create(address, 0));
            door.server.setExecutor(door.threads);
            door.server.createContext("/", door::page);
            door.server.createContext(MATCH, door::match);
            door.server.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox ID office cannot listen on port " + port, e);
        }
    }

    /** Where people and Gapura reach it. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void match(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        if (!visit.header("Authorization").equals("Bearer " + SandboxDukcapil.KEY)) {
            visit.json(401, "{\"result\":\"key-wrong\"}");
            return;
        }
        var mood = office.mood(JSON.readTree(visit.body()));
        if (mood == Mood.SLOW) {
            await();
        }
        if (mood == Mood.DOWN) {
            visit.json(503, "{\"result\":\"out-of-order\"}");
        } else {
            visit.json(200, SandboxDukcapil.answer(mood).toString());
        }
    }

    private static void await() {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        if (visit.method().equals("POST")) {
            SandboxDukcapilPage.mood(visit.typed().getOrDefault("mood", "")).ifPresent(office::be);
        }
        var page = new SandboxDukcapilPage(visit.language());
        visit.page(visit.path().equals("/") ? 200 : 404, page.html(office));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
