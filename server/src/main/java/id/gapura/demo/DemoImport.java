package id.gapura.demo;

import id.gapura.contributions.files.PaymentFiles;
import id.gapura.contributions.files.PaymentFiles.Sent;
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

/** Sends files as an officer would and waits until what they say is in. */
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
        await();
    }

    void sendPayments(Path file) {
        try (var content = Files.newInputStream(file)) {
            var files = services.get(PaymentFiles.class);
            var sent = files.send(content, file.getFileName() + "", "nasional");
            if (!(sent instanceof Sent.Waiting(var waiting))) {
                throw new IllegalStateException("the demo's payments are refused: " + sent);
            }
            files.approve(waiting.id(), "nasional2");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await();
    }

    private void await() {
        if (!services.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("a job of the demo did not end");
        }
    }
}
