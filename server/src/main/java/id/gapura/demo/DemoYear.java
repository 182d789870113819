package id.gapura.demo;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.Contributions.FileResult;
import id.gapura.enrolment.Roster;
import id.gapura.enrolment.Rosters;
import id.gapura.enrolment.Rosters.Checked;
import id.gapura.enrolment.Rosters.Upload;
import id.gapura.jobs.Jobs;
import id.gapura.places.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.SplittableRandom;

/** Lives through a year: sends the rosters of the month, then the day's payment files. */
final class DemoYear {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ROSTER_DAY = 3;

    private final DemoServices services;
    private final SplittableRandom random;
    private final Path folder;
    private final DemoPayments payments;
    private int months;

    DemoYear(DemoServices services, SplittableRandom random, Path folder) {
        this.services = services;
        this.random = random;
        this.folder = folder;
        this.payments = new DemoPayments(services, random.split());
    }

    void day(LocalDate day) {
        if (day.getDayOfMonth() == ROSTER_DAY) {
            int month = months++;
            DemoRoster.ofMonth(month).forEach(roster -> send(roster, day));
        }
        var file = folder.resolve("payments-" + day + ".csv");
        if (payments.write(file, day) > 0
                && services.get(Contributions.class).postFile(file, file.getFileName() + "", "serang")
                        instanceof FileResult.Refused refused) {
            throw new IllegalStateException("the demo's payments are refused: " + refused);
        }
    }

    private void send(DemoRoster roster, LocalDate day) {
        var file = folder.resolve(roster.fileName());
        new RosterGenerator(random.split(), day, roster.firstSerial())
                .write(roster.kind(), roster.rows(), file, folder.resolve(roster.fileName() + ".key.csv"));
        var upload = new Upload(
                roster.fileName(),
                RegionCode.of(roster.region()),
                new Roster.Terms("JKK,JKM", "self"),
                "serang",
                Map.of());
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
        payments.welcome(YearMonth.from(day));
    }
}
