package id.gapura.partner.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.partner.platform.ApiKey;
import id.gapura.partner.platform.RequestSignature;
import id.gapura.program.TestWeb;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A platform that signs rightly. */
public record TestPlatform(TestWeb web, ApiKey key) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public HttpResponse<String> json(String path, String body) {
        return send(path, body, "application/json");
    }

    HttpResponse<String> csv(String path, String body) {
        return send(path, body, "text/csv; charset=utf-8");
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "", "application/json");
    }

    private HttpResponse<String> send(String path, String body, String type) {
        return send("POST", path, body, type);
    }

    private HttpResponse<String> send(String method, String path, String body, String type) {
        var timestamp = web.clock().instant().toString();
        var signature = new RequestSignature(method, path, timestamp).of(body.getBytes(UTF_8), key.secret());
        var request = HttpRequest.newBuilder(URI.create(web.address(path)))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .header("X-Api-Key", key.id().toString())
                .header("X-Timestamp", timestamp)
                .header("X-Signature", signature)
                .header("Accept-Language", "en")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no answer", e);
        }
    }
}
