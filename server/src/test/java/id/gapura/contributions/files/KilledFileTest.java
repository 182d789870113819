package id.gapura.contributions.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.contributions.files.PaymentFile.State;
import id.gapura.contributions.files.PaymentFiles.Sent;
import id.gapura.database.Proof;
import id.gapura.jobs.Jobs;
import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class KilledFileTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final int LINES = 24_000;
    private static final int KILLED = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void a_killed_posting_is_finished_by_the_next_start_with_no_line_twice(@TempDir Path folder) throws Exception {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Posting.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var id = fileThatIsUnderWay(child);
        assertThat(child.waitFor()).isEqualTo(KILLED);

        try (var program = Program.open(settings(folder))) {
            var files = program.get(PaymentFiles.class);
            var interrupted = files.find(id).orElseThrow();

            assertThat(program.get(Jobs.class).awaitQuiet(PATIENCE)).isTrue();

            var finished = files.find(id).orElseThrow();
            assertThat(interrupted.state()).isEqualTo(State.POSTING);
            assertThat(interrupted.counts().total()).isBetween(1, LINES - 1);
            assertThat(finished.state()).isEqualTo(State.POSTED);
            assertThat(finished.counts().suspended()).isEqualTo(LINES);
            assertThat(finished.counts().total()).isEqualTo(LINES);
            assertThat(finished.amount().amount()).isEqualTo(LINES * 700L);
            assertThat(waiting(program)).isEqualTo(LINES);
            assertThat(differences(program)).isEmpty();
        }
    }

    /** The child says the file's id once the first batch is in. */
    private static UUID fileThatIsUnderWay(Process child) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("under way ")) {
                return UUID.fromString(line.substring("under way ".length()));
            }
        }
        throw new IllegalStateException("the child ended too soon");
    }

    private static long waiting(Program program) {
        return JdbcClient.create(program.get(DataSource.class))
                .sql("SELECT count(*) FROM contributions.suspense")
                .query(Long.class)
                .single();
    }

    private static List<String> differences(Program program) {
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }

    private static ProgramSettings settings(Path folder) {
        return new ProgramSettings(folder.resolve("data"), Optional.empty(), InstantSource.fixed(NOON));
    }

    /** What the killed process runs: a file of payments that belong to nobody yet. */
    static final class Posting {
        private Posting() {}

        public static void main(String[] arguments) {
            var program = Program.open(settings(Path.of(arguments[0])));
            var content = IntStream.range(0, LINES)
                    .mapToObj(i -> "bank-jaya,K-%d,3604990101%06d,700,2026-11-21 09:00\n".formatted(i, i))
                    .collect(Collectors.joining("", "channel,external_id,payer,amount,time\n", ""));
            var files = program.get(PaymentFiles.class);
            var sent = (Sent.Waiting)
                    files.send(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "bank.csv", "siti");
            files.approve(sent.file().id(), "budi");
            sayWhenUnderWay(files, sent.file().id());
        }

        /** Ends at once then: whoever is to kill it from outside may come when all is posted. */
        private static void sayWhenUnderWay(PaymentFiles files, UUID id) {
            while (files.find(id).orElseThrow().counts().total() == 0) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            System.out.println("under way " + id);
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
