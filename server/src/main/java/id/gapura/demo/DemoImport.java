package id.gapura.demo;

import id.gapura.enrolment.rosters.Roster;
import id.gapura.enrolment.rosters.Rosters;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.jobs.Jobs;
import id.gapura.places.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Sends a roster as an officer would and waits until its people are in. */
record DemoImport(DemoServices services) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    void send(Path file, RegionCode region) {
        var upload = new Upload(
                file.getFileName().toString(), region, new Roster.Terms("JKK,JKM", "self"), "serang", Map.of());
        try (var content = Files.newInputStream(file)) {
            if (!(services.get(Rosters.class).check(upload, content) instanceof Checked.Judged judged)) {
                throw new IllegalStateException("the demo's roster is refused");
            }
            services.get(Rosters.class).start(judged.roster().id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!services.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("the import did not end");
        }
    }
}
