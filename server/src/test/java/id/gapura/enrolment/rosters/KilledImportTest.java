package id.gapura.enrolment.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Proof;
import id.gapura.demo.invented.RosterGenerator;
import id.gapura.demo.invented.RosterKind;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.jobs.Jobs;
import id.gapura.places.RegionCode;
import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class KilledImportTest {
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final int ROWS = 40_000;
    private static final int KILLED = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void a_killed_import_is_finished_by_the_next_start_with_no_row_twice(@TempDir Path folder) throws Exception {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importing.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var id = rosterThatIsUnderWay(child);
        assertThat(child.waitFor()).isEqualTo(KILLED);

        try (var program = Program.open(settings(folder))) {
            var rosters = program.get(Rosters.class);
            var interrupted = rosters.find(id).orElseThrow();

            assertThat(program.get(Jobs.class).awaitQuiet(PATIENCE)).isTrue();

            var finished = rosters.find(id).orElseThrow();
            assertThat(interrupted.state()).isEqualTo(Roster.State.IMPORTING);
            assertThat(interrupted.counts().done()).isBetween(1, ROWS - 1);
            assertThat(finished.state()).isEqualTo(Roster.State.IMPORTED);
            assertThat(finished.counts().done()).isEqualTo(finished.counts().total());
            assertThat(workers(program))
                    .isEqualTo(finished.counts().accepted() + finished.counts().warned());
            assertThat(differences(program)).isEmpty();
        }
    }

    /** The child says the roster's id once the first batch is in. */
    private static UUID rosterThatIsUnderWay(Process child) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("under way ")) {
                return UUID.fromString(line.substring("under way ".length()));
            }
        }
        throw new IllegalStateException("the child ended too soon");
    }

    private static long workers(Program program) {
        return JdbcClient.create(program.get(DataSource.class))
                .sql("SELECT count(*) FROM registry.worker")
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

    /** What the killed process runs. */
    static final class Importing {
        private Importing() {}

        public static void main(String[] arguments) throws IOException {
            var folder = Path.of(arguments[0]);
            var file = folder.resolve("roster.csv");
            new RosterGenerator(new SplittableRandom(5), LocalDate.of(2026, 11, 21))
                    .write(RosterKind.KADUGENEP, ROWS, file, folder.resolve("key.csv"));
            var program = Program.open(settings(folder));
            var rosters = program.get(Rosters.class);
            var upload = new Upload(
                    "roster.csv", RegionCode.of("36.04"), new Roster.Terms("JKK,JKM", "self"), "officer", Map.of());
            try (var content = Files.newInputStream(file)) {
                var checked = (Checked.Judged) rosters.check(upload, content);
                rosters.start(checked.roster().id());
                sayWhenUnderWay(rosters, checked.roster().id());
            }
        }

        /** Ends at once then: whoever is to kill it from outside may come when all is imported. */
        private static void sayWhenUnderWay(Rosters rosters, UUID id) {
            while (rosters.find(id).orElseThrow().counts().done() == 0) {
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
            System.out.println("under way " + id);
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
