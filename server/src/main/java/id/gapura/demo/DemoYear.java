package id.gapura.demo;

import id.gapura.demo.invented.RosterGenerator;
import id.gapura.places.RegionCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SplittableRandom;

/** Lives through a year: sends the rosters of the month, then the day's payment files. */
final class DemoYear {
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
        if (payments.write(file, day) > 0) {
            new DemoImport(services).sendPayments(file);
        }
    }

    private void send(DemoRoster roster, LocalDate day) {
        var file = folder.resolve(roster.fileName());
        new RosterGenerator(random.split(), day, roster.firstSerial())
                .write(roster.kind(), roster.rows(), file, folder.resolve(roster.fileName() + ".key.csv"));
        new DemoImport(services).send(file, RegionCode.of(roster.region()));
        payments.welcome(YearMonth.from(day));
    }
}
