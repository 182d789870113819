package id.gapura.cli;

import id.gapura.enrolment.rosters.reading.RosterJudge;
import id.gapura.enrolment.rosters.reading.RosterReader;
import id.gapura.enrolment.rosters.reading.RosterReader.Opened;
import id.gapura.enrolment.rosters.reading.RosterReading;
import id.gapura.enrolment.rosters.reading.SeenNiks;
import id.gapura.kernel.Jakarta;
import id.gapura.places.OwnRegions;
import id.gapura.rules.law.Law;
import id.gapura.sheets.SheetLimits;
import id.gapura.sheets.UnreadableSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gapura roster check}: the verdict on every row of a file, by the file alone; nothing is stored. */
@Command(name = "check", description = "Judges every row of a roster.", mixinStandardHelpOptions = true)
final class CheckRosterCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "CSV or XLSX.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Every row, for a program to read.")
    private boolean json;

    @Option(names = "--on", paramLabel = "DATE", description = "Day of registration, such as 2026-11-21; today.")
    private Optional<LocalDate> day = Optional.empty();

    CheckRosterCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("there is no file " + file);
        }
        try (var reading = open()) {
            var report = RosterReport.of(reading);
            var out = spec.commandLine().getOut();
            if (json) {
                report.writeJson(out);
            } else {
                report.writeTable(out);
            }
        } catch (UnreadableSheet why) {
            throw new Refusal(why.english());
        }
        return 0;
    }

    private RosterReading open() {
        return switch (reader().open(file, file.getFileName().toString())) {
            case Opened.Ready(var reading) -> reading;
            case Opened.NoNikColumn none -> throw new Refusal(none.english());
        };
    }

    private static int ageLimit(LocalDate on) {
        try {
            return Law.current().count("membership.age-limit").at(on).value();
        } catch (NoSuchElementException tooEarly) {
            throw new Refusal("no age limit is known for " + on + "; choose a later day with --on", tooEarly);
        }
    }

    private RosterReader reader() {
        var on = day.orElseGet(() -> Jakarta.today(clock));
        var judge = new RosterJudge(on, ageLimit(on), OwnRegions.regencyCodes()::contains);
        return new RosterReader(SheetLimits.STANDARD, judge, SeenNiks::new);
    }
}
