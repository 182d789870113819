package id.gapura.sandbox;

import id.gapura.partner.snap.standard.SnapAnswer;
import id.gapura.partner.snap.standard.SnapOperation;
import id.gapura.partner.snap.standard.SnapRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;

/** To a Gapura that runs somewhere. */
public final class HttpLine implements Line {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** At an address such as {@code http://localhost:8080}. */
    public HttpLine(String address) {
        this.address = address;
    }

    @Override
    public SnapAnswer send(SnapOperation operation, SnapRequest request) {
        var http = HttpRequest.newBuilder(URI.create(address + request.path()))
                .timeout(PATIENCE)
                .method(request.method(), BodyPublishers.ofString(request.body()));
        request.headers().forEach(http::header);
        try {
            var answer = client.send(http.build(), BodyHandlers.ofString());
            var headers = new HashMap<String, String>();
            answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
            return new SnapAnswer(answer.statusCode(), headers, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("no answer from " + address, e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while asking " + address, stopped);
        }
    }
}
