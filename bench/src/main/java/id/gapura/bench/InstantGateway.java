package id.gapura.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A gateway that takes every message at once, counts how often it was handed each, and says of which it knows. */
final class InstantGateway implements AutoCloseable {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Map<String, Integer> handed = new ConcurrentHashMap<>();
    private final AtomicInteger doubled = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    InstantGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/messages", this::take);
        server.start();
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            if (call.getRequestMethod().equals("GET")) {
                say(call);
                return;
            }
            var body = new String(call.getRequestBody().readAllBytes(), UTF_8);
            var id = ID.matcher(body);
            if (!id.find()) {
                call.sendResponseHeaders(422, -1);
                return;
            }
            if (handed.merge(id.group(1), 1, Integer::sum) > 1) {
                doubled.incrementAndGet();
            }
            answer(call);
        }
    }

    /** Whether a message came that the sender does not know of. */
    private void say(HttpExchange call) throws IOException {
        var path = call.getRequestURI().getPath();
        if (handed.containsKey(path.substring(path.lastIndexOf('/') + 1))) {
            answer(call);
        } else {
            call.sendResponseHeaders(404, -1);
        }
    }

    private static void answer(HttpExchange call) throws IOException {
        var answer = "{\"reference\":\"R\"}".getBytes(UTF_8);
        call.sendResponseHeaders(200, answer.length);
        call.getResponseBody().write(answer);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    int taken() {
        return handed.size();
    }

    int doubled() {
        return doubled.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
