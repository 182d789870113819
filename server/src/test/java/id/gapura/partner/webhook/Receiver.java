package id.gapura.partner.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.program.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Somebody who listens to what a platform is told, and answers as told. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final ApiKey key;
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final CountDownLatch heard = new CountDownLatch(1);
    private final AtomicBoolean inVain = new AtomicBoolean();
    private volatile int answer = 200;
    private volatile @Nullable Receiver other;

    private Receiver(HttpServer server, ApiKey key) {
        this.server = server;
        this.key = key;
    }

    static Receiver open(ApiKey key) {
        try {
            var receiver =
                    new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), key);
            receiver.server.createContext("/", receiver::hear);
            receiver.server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hooks/gapura";
    }

    void answer(int status) {
        answer = status;
    }

    /** Answers nothing before another has heard something, or that is in vain. */
    void waitFor(Receiver another) {
        other = another;
    }

    boolean hasWaitedInVain() {
        return inVain.get();
    }

    private static boolean hasHeard(Receiver receiver) {
        try {
            return receiver.heard.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** What was rightly signed, in order. */
    List<String> bodies() {
        return List.copyOf(bodies);
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var headers = exchange.getRequestHeaders();
            var signed = new RequestSignature("POST", "/hooks/gapura", headers.getFirst("X-Timestamp"));
            boolean isGenuine = headers.getFirst("X-Api-Key").equals(key.id().toString())
                    && signed.matches(headers.getFirst("X-Signature"), body, key.secret());
            if (isGenuine) {
                bodies.add(new String(body, UTF_8));
                heard.countDown();
            }
            var awaited = other;
            if (awaited != null && !hasHeard(awaited)) {
                inVain.set(true);
            }
            exchange.sendResponseHeaders(isGenuine ? answer : 401, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
