package id.gapura.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seconds that a person waits who types {@code ./gapura demo} in a fresh folder, and {@code ./gapura start} over what is
 * there then: from the launcher to the line that says it is ready. Limits: 90 and 10.
 */
final class StartBench {
    private static final int ROUNDS = 5;
    private static final double DEMO_SECONDS = 90;
    private static final double EXISTING_SECONDS = 10;

    private StartBench() {}

    static void run(Options options) {
        try (var folder = new TemporaryFolder()) {
            var limits = new Limits();
            limits.atMost("start.demo_s", seconds(folder.path(), "demo", "Took "), DEMO_SECONDS, "s");
            var starts = new ArrayList<Double>();
            for (int round = 0; round < options.rounds().orElse(ROUNDS); round++) {
                starts.add(seconds(folder.path(), "start", "listens on"));
            }
            limits.atMost("start.existing_s", Figures.median(starts), EXISTING_SECONDS, "s");
            Figures.print("start.existing_slowest_s", Figures.quantile(starts, 1), "s");
            limits.settle();
        }
    }

    /** Until the program says that it is ready; then it is told to end, and has ended. */
    private static double seconds(Path data, String command, String ready) {
        long begun = System.nanoTime();
        Process program = null;
        try {
            program = new ProcessBuilder(
                            List.of(launcher().toString(), command, "--data", data.toString(), "--port", "0"))
                    .redirectErrorStream(true)
                    .start();
            await(program.inputReader(StandardCharsets.UTF_8), ready);
            return (System.nanoTime() - begun) / 1e9;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            end(program);
        }
    }

    private static void await(BufferedReader out, String ready) throws IOException {
        var said = new StringBuilder();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.contains(ready)) {
                return;
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("ended before it was ready: " + said);
    }

    private static void end(@Nullable Process program) {
        if (program == null) {
            return;
        }
        program.destroy();
        try {
            program.waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Three folders above this jar, which lies in {@code bench/target}. */
    private static Path launcher() {
        try {
            var jar = Path.of(StartBench.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolve("../../../gapura").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
