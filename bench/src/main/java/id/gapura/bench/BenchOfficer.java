package id.gapura.bench;

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
import java.util.regex.Pattern;

/** A signed-in officer's browser, without the browser. */
final class BenchOfficer implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PEOPLE = "/console/people";

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final String token;

    BenchOfficer(int port, String login, String password) {
        address = "http://localhost:" + port;
        var signIn = "login=" + login + "&password=" + password + "&_csrf=" + encoded(tokenOf("/console/sign-in"));
        var answer = send(form("/console/sign-in", signIn));
        if (answer.uri().getPath().contains("sign-in")) {
            throw new IllegalStateException("the officer could not sign in");
        }
        token = encoded(tokenOf(PEOPLE));
    }

    /** Milliseconds until a page was there. */
    double get(String path) {
        return timed(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
    }

    /** Milliseconds until the result of a search was there; a NIK or number leads on to the person, which counts too. */
    double search(String text) {
        return timed(form(PEOPLE, "q=" + encoded(text) + "&_csrf=" + token));
    }

    private double timed(HttpRequest request) {
        long begun = System.nanoTime();
        var answer = send(request);
        double millis = (System.nanoTime() - begun) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
        return millis;
    }

    private HttpRequest form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private String tokenOf(String path) {
        var match = TOKEN.matcher(
                send(HttpRequest.newBuilder(URI.create(address + path)).GET().build())
                        .body());
        if (!match.find()) {
            throw new IllegalStateException("no form on " + path);
        }
        return match.group(1);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
