package id.gapura.bench;

import id.gapura.bench.Load.Measured;
import id.gapura.program.ProgramSettings;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * How long those inside, who walk from the price to the code by which they join, wait for a page on a calm day, and while
 * ten times as many arrive as can come in; and how long those before the door wait to be told their place. Limits: inside
 * at most twice what it is on a calm day, or a tenth of a second where that is more; before the door a second.
 */
final class SurgeBench {
    private static final int TIMES = 10;
    private static final int INSIDE = 4;
    private static final double PAGES_PER_SECOND = 20;
    private static final int ARRIVING = 64;
    private static final double TIMES_CALM = 2;
    private static final double UNNOTICED_MS = 100;
    private static final double DOOR_MS = 1_000;
    private static final Duration CALM = Duration.ofSeconds(10);
    private static final Duration SURGE = Duration.ofSeconds(30);

    private final int port;
    private final URI page;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger placesSeen = new AtomicInteger();
    private final AtomicInteger cameIn = new AtomicInteger();
    private final AtomicInteger joining = new AtomicInteger();

    private SurgeBench(int port) {
        this.port = port;
        this.page = URI.create("http://localhost:" + port + "/price");
    }

    static void run(Options options) {
        int perSecond = options.rows().orElse(WebSettings.USUAL_VISITORS);
        try (var folder = new TemporaryFolder()) {
            var settings = new ProgramSettings(folder.path(), Optional.empty(), InstantSource.system());
            try (var program = WebProgram.open(settings, new WebSettings(0, Optional.empty(), perSecond))) {
                new SurgeBench(program.port()).measure(perSecond);
            }
        }
    }

    private void measure(int perSecond) {
        inside(CALM);
        var calm = inside(CALM);
        var arriving = new AtomicReference<@Nullable Measured>();
        var crowd = Thread.ofPlatform()
                .start(() -> arriving.set(Load.paced(ARRIVING, SURGE, perSecond * TIMES, _ -> new Arriving())));
        var during = inside(SURGE);
        join(crowd);
        var before = arriving.get();
        if (before == null || placesSeen.get() == 0) {
            throw new IllegalStateException("nobody had to wait");
        }
        Figures.print("surge.visitors_per_s", perSecond, "visitors/s");
        Figures.print("surge.arrivals_per_s", before.perSecond(), "visitors/s");
        Figures.print("surge.joined_inside", joining.get(), "people");
        Figures.print("surge.came_in", cameIn.get(), "visitors");
        Figures.print("surge.saw_their_place", placesSeen.get(), "visitors");
        double calmMs = Figures.quantile(calm.milliseconds(), 0.95);
        double insideMs = Figures.quantile(during.milliseconds(), 0.95);
        Figures.print("surge.inside_calm_p95_ms", calmMs, "ms");
        var limits = new Limits();
        limits.atMost("surge.inside_p95_ms", insideMs, Math.max(TIMES_CALM * calmMs, UNNOTICED_MS), "ms");
        limits.atMost("surge.before_the_door_p95_ms", Figures.quantile(before.milliseconds(), 0.95), DOOR_MS, "ms");
        limits.settle();
    }

    private Measured inside(Duration spell) {
        return Load.paced(INSIDE, spell, PAGES_PER_SECOND, _ -> new BenchVisitor(port, joining));
    }

    /** Each time somebody else, for the first time. */
    private final class Arriving implements Load.Client {
        @Override
        public Runnable next() {
            return () -> {
                var answer = ask();
                if (answer.statusCode() == 503) {
                    placesSeen.incrementAndGet();
                } else {
                    expect(200, answer);
                    cameIn.incrementAndGet();
                }
            };
        }

        @Override
        public void close() {}
    }

    private HttpResponse<String> ask() {
        try {
            return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException("answered " + answer.statusCode());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
