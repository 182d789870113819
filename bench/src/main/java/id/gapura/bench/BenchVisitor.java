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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Somebody who came in and walks on: what it costs, the page that asks for name, NIK and phone, and these sent, which asks
 * for the code. Then the same for the next member of the family.
 */
final class BenchVisitor implements Load.Client {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int PAGES = 3;
    private static final int ADDRESSES = 250;

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final AtomicInteger people;
    private String form = "";
    private int page;

    /** @param people counts everybody who joins, so that no two have the same NIK or phone */
    BenchVisitor(int port, AtomicInteger people) {
        this.address = "http://localhost:" + port;
        this.people = people;
        get("/price");
    }

    @Override
    public Runnable next() {
        return switch (page++ % PAGES) {
            case 0 -> () -> get("/price");
            case 1 -> () -> form = get("/join").body();
            default -> join();
        };
    }

    private Runnable join() {
        var token = TOKEN.matcher(form);
        if (!token.find()) {
            throw new IllegalStateException("no form on /join");
        }
        int person = people.getAndIncrement();
        var body = "name=Siti+Aminah&nik=360499420586%04d&phone=0812%08d&_csrf=%s"
                .formatted(person, person, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        var request = at("/join")
                // Codes are counted by address, and not everybody has the same.
                .header("X-Forwarded-For", "203.0.113." + person % ADDRESSES)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return () -> {
            var answer = send(request);
            if (!answer.uri().getPath().equals("/join/code")) {
                throw new IllegalStateException("not asked for the code");
            }
        };
    }

    private HttpResponse<String> get(String path) {
        return send(at(path).build());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("answered " + answer.statusCode());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
