package id.gapura.partner.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.gapura.kernel.Jakarta;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Asks somebody over HTTP, each request signed with what both sides know. */
public final class SignedLine {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final End end;
    private final HttpClient client;
    private final InstantSource clock;

    public SignedLine(End end, HttpClient client, InstantSource clock) {
        this.end = end;
        this.client = client;
        this.clock = clock;
    }

    /**
     * The other end.
     *
     * @param url without a slash at the end
     * @param key id of our account there
     */
    public record End(String url, String key, String secret) {
        /** Without the secret. */
        @Override
        public String toString() {
            return "End[" + url + "]";
        }
    }

    /** How asking ended. */
    public sealed interface Answer {
        @SuppressWarnings("ArrayRecordComponent") // bytes on their way to a reader; never compared
        record Heard(int status, byte[] body) implements Answer {
            /** Shows nothing of the body. */
            @Override
            public String toString() {
                return "Heard[" + status + "]";
            }
        }

        /** Nobody opened: what was asked certainly did not arrive. */
        record Closed() implements Answer {}

        /** What was asked may have arrived; no answer came. */
        record Silence() implements Answer {}
    }

    /**
     * Asks one thing.
     *
     * @param path after the url, without personal data
     */
    public Answer send(String method, String path, String body) {
        var uri = URI.create(end.url() + path);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS).atZone(Jakarta.ZONE);
        var signed = new RequestSignature(method, uri.getPath(), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now));
        var request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Api-Key", end.key())
                .header("X-Timestamp", signed.timestamp())
                .header("X-Signature", signed.of(body.getBytes(UTF_8), end.secret()))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return ask(client, request);
    }

    /** Sends a request and tells apart the three ways in which that ends. */
    public static Answer ask(HttpClient client, HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            return new Answer.Heard(response.statusCode(), response.body());
        } catch (ConnectException | HttpConnectTimeoutException unopened) {
            return new Answer.Closed();
        } catch (IOException unanswered) {
            return new Answer.Silence();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Silence();
        }
    }
}
