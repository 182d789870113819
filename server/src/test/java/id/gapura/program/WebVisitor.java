package id.gapura.program;

import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who asks for pages and sends forms without a browser; keeps cookies, follows no redirects. */
public final class WebVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;
    private String home = "";

    public WebVisitor(String address) {
        this.address = address;
    }

    /** From now on somebody at another address, whom a proxy on our network hands on. */
    public WebVisitor at(String theirAddress) {
        home = theirAddress;
        return this;
    }

    /** What was answered. */
    public record Answer(int status, String body, String location) {}

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Sends a form as the page {@code from} would, with its token. */
    public Answer post(String from, String path, Map<String, String> form) {
        var values = new LinkedHashMap<>(form);
        values.put("_csrf", token(from));
        return postAsIs(path, values);
    }

    /** Sends a form that stands on the page it is sent to. */
    public Answer post(String path, Map<String, String> form) {
        return post(path, path, form);
    }

    /** Sends exactly these values, without a token unless one is among them. */
    public Answer postAsIs(String path, Map<String, String> values) {
        var body = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a file in the field {@code file}, as the page {@code from} would. */
    public Answer upload(String from, String path, String fileName, String content) {
        return upload(from, path, fileName, content.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** Sends a file in the field {@code file} with other values of its form. */
    public Answer upload(String from, String path, String fileName, byte[] content, Map<String, String> form) {
        var values = new LinkedHashMap<>(form);
        values.put("_csrf", token(from));
        var body = new ByteArrayOutputStream();
        values.forEach((name, value) -> body.writeBytes(("--gapura\r\nContent-Disposition: form-data; name=\"" + name
                        + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                ("--gapura\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--gapura--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=gapura")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file that was sent to keep. */
    public record Kept(int status, String disposition, Path file) {
        public String text() {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public Kept download(String path) {
        try {
            var file = Files.createTempFile("gapura-test", ".download");
            var answer = send(HttpRequest.newBuilder(URI.create(address + path)).GET(), BodyHandlers.ofFile(file));
            var disposition = answer.headers().firstValue("Content-Disposition").orElse("");
            return new Kept(answer.statusCode(), disposition, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a page's sign-in form and says where it leads. */
    public Answer signIn(String login, String password) {
        return post("/console/sign-in", Map.of("login", login, "password", password));
    }

    /** Who the server takes a visitor for. */
    record Session(String name, String value) {
        Cookie asCookie() {
            return new Cookie(name, value);
        }
    }

    /** The session that the visitor has. */
    Session session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> new Session(cookie.getName(), cookie.getValue()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no session"));
    }

    /** The token of the forms on a page. */
    public String token(String path) {
        var match = TOKEN.matcher(get(path).body());
        if (!match.find()) {
            throw new AssertionError("no form on " + path);
        }
        return match.group(1);
    }

    private Answer send(HttpRequest.Builder request) {
        var answer = send(request, BodyHandlers.ofString());
        var location = answer.headers().firstValue("Location").orElse("");
        return new Answer(answer.statusCode(), answer.body(), location.replace(address, ""));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        if (!home.isEmpty()) {
            request.header("X-Forwarded-For", home);
        }
        try {
            return client.send(request.header("Accept", "text/html,*/*;q=0.8").build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
