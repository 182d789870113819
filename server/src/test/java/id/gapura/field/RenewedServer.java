package id.gapura.field;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.gapura.program.TestWeb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Stands before a program and calls the version of its field app something else from a moment on. */
final class RenewedServer implements AutoCloseable {
    static final String NEW = "feedfacefeedface";
    /** What is asked here keeps the worker busy that asks. */
    static final String NEVER_ENDING = "/field/never-ending";

    private static final Pattern VERSION = Pattern.compile("data-version=\"(\\w+)\"");
    private static final List<String> PASSED_ON = List.of("Authorization", "Content-Type", "Field-Clock", "Accept");

    private final TestWeb web;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String old;
    private final CountDownLatch isBusy = new CountDownLatch(1);
    private final CountDownLatch isOver = new CountDownLatch(1);
    private volatile boolean isRenewed;

    RenewedServer(TestWeb web) {
        this.web = web;
        var version = VERSION.matcher(web.visitor().get("/field/").body());
        if (!version.find()) {
            throw new AssertionError("no version");
        }
        this.old = version.group(1);
        try {
            this.server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    void renew() {
        isRenewed = true;
    }

    void awaitNeverEnding() throws InterruptedException {
        isBusy.await();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            if (path.equals(NEVER_ENDING)) {
                isBusy.countDown();
                isOver.await();
                return;
            }
            var request = HttpRequest.newBuilder(URI.create(web.address(isRenewed ? path.replace(NEW, old) : path)))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            PASSED_ON.forEach(name -> {
                var value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) {
                    request.header(name, value);
                }
            });
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!name.startsWith(":")
                        && !name.matches("(?i)content-length|transfer-encoding|connection|keep-alive")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            var body = isRenewed && !path.endsWith(".png") ? renewed(answer.body()) : answer.body();
            exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] renewed(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).replace(old, NEW).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        isOver.countDown();
        server.stop(0);
        client.close();
    }
}
