package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.partner.platform.RequestSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The platform's web address on this machine: where it hears of changes, and a page on which to name more drivers. */
public final class SandboxPlatformDoor implements AutoCloseable {
    private static final int A_FEW = 3;

    private final SandboxPlatform platform;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private SandboxPlatformDoor(SandboxPlatform platform, HttpServer server) {
        this.platform = platform;
        this.server = server;
    }

    /**
     * Opens it.
     *
     * @param port 0 takes a free one
     */
    public static SandboxPlatformDoor open(SandboxPlatform platform, int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var door = new SandboxPlatformDoor(platform, HttpServer.create(address, 0));
            door.server.setExecutor(door.threads);
            door.server.createContext("/", door::page);
            door.server.createContext(SandboxPlatform.WEBHOOK, door::hear);
            door.server.start();
            return door;
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox platform cannot listen on port " + port, e);
        }
    }

    /** Where people reach it, and behind it Gapura. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void hear(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        var body = visit.body();
        var signed = new RequestSignature(visit.method(), visit.path(), visit.header("X-Timestamp"));
        visit.json(platform.hear(signed, visit.header("X-Signature"), body.getBytes(UTF_8)), "{}");
    }

    private void page(HttpExchange exchange) throws IOException {
        var visit = new Visit(exchange);
        if (visit.method().equals("POST")) {
            switch (visit.typed().getOrDefault("do", "")) {
                case "name" -> platform.name(A_FEW);
                case "listen" -> platform.listen(true);
                case "fail" -> platform.listen(false);
                default -> {}
            }
            visit.redirect("/");
            return;
        }
        var page = new SandboxPlatformPage(visit.language());
        visit.page(visit.path().equals("/") ? 200 : 404, page.html(platform));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
