package id.gapura.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import id.gapura.screen.Language;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One request at a simulator's door and its answer. */
public record Visit(HttpExchange exchange) {
    private static final String POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'";
    private static final int MOST_BYTES = 64 * 1024;

    public String method() {
        return exchange.getRequestMethod();
    }

    public String path() {
        return exchange.getRequestURI().getPath();
    }

    public String header(String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
    }

    public String body() throws IOException {
        return new String(exchange.getRequestBody().readNBytes(MOST_BYTES), UTF_8);
    }

    /** What a form sent. */
    public Map<String, String> typed() throws IOException {
        var typed = new HashMap<String, String>();
        for (var pair : body().split("&", -1)) {
            var parts = pair.split("=", 2);
            typed.put(parts[0], parts.length == 2 ? URLDecoder.decode(parts[1], UTF_8) : "");
        }
        return typed;
    }

    public Language language() {
        return header("Accept-Language").startsWith("en") ? Language.ENGLISH : Language.INDONESIAN;
    }

    public void page(int status, String html) throws IOException {
        send(status, "text/html; charset=utf-8", html);
    }

    public void json(int status, String text) throws IOException {
        send(status, "application/json", text);
    }

    /** On to a page, by asking for it. */
    public void redirect(String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }

    /** What a cookie holds; empty when there is none. */
    String cookie(String name) {
        return Arrays.stream(header("Cookie").split("; ?", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), UTF_8))
                .findFirst()
                .orElse("");
    }

    void remember(String cookie, String value) {
        exchange.getResponseHeaders()
                .add("Set-Cookie", cookie + "=" + URLEncoder.encode(value, UTF_8) + "; Path=/; HttpOnly; SameSite=Lax");
    }

    public void send(int status, String type, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
