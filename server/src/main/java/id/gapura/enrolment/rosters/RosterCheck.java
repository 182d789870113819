package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.Roster.Counts;
import id.gapura.enrolment.rosters.Rosters.Checked;
import id.gapura.enrolment.rosters.Rosters.Upload;
import id.gapura.enrolment.rosters.reading.Applicant;
import id.gapura.enrolment.rosters.reading.JudgedRow;
import id.gapura.enrolment.rosters.reading.RosterReader;
import id.gapura.enrolment.rosters.reading.RosterReader.Opened;
import id.gapura.enrolment.rosters.reading.RosterReading;
import id.gapura.enrolment.rosters.reading.SeenNiks;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.NameKey;
import id.gapura.registry.Registry;
import id.gapura.sheets.UnreadableSheet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The dry run: judges every row, also against who is registered already, and keeps the outcome but no person. */
final class RosterCheck {
    private static final int BATCH = 2_000;

    private final RosterReaders readers;
    private final Registry registry;
    private final RosterStore rosters;
    private final TransactionTemplate transaction;

    RosterCheck(RosterReaders readers, Registry registry, RosterStore rosters, TransactionTemplate transaction) {
        this.readers = readers;
        this.registry = registry;
        this.rosters = rosters;
        this.transaction = transaction;
    }

    Checked run(UUID id, Path file, Upload upload, Instant now) {
        var reader = readers.asOf(Jakarta.day(now), SeenNiks::new);
        try {
            return switch (open(reader, file, upload)) {
                case Opened.NoNikColumn(var likely) -> new Checked.NoNikColumn(likely);
                case Opened.Ready(var reading) -> judge(id, file, upload, now, reading);
            };
        } catch (UnreadableSheet why) {
            return new Checked.Unreadable(why);
        }
    }

    private static Opened open(RosterReader reader, Path file, Upload upload) {
        var opened = reader.open(file, upload.fileName());
        if (upload.columns().isEmpty()) {
            return opened;
        }
        var proposed = switch (opened) {
            case Opened.NoNikColumn(var likely) -> likely;
            case Opened.Ready(var reading) -> {
                reading.close();
                yield reading.head().mapping();
            }
        };
        return reader.openAs(file, upload.fileName(), proposed.with(upload.columns()));
    }

    private Checked judge(UUID id, Path file, Upload upload, Instant now, RosterReading reading) {
        try (reading) {
            var mapping = reading.head().mapping();
            return Objects.requireNonNull(transaction.execute(_ -> {
                var counts = Counts.NONE;
                while (reading.hasNext()) {
                    counts = checkBatch(id, reading, counts);
                }
                var progress =
                        new Roster.Progress(upload.actor(), now, Optional.empty(), Optional.empty(), Optional.empty());
                var roster = new Roster(
                        id,
                        upload.fileName(),
                        upload.region(),
                        upload.terms(),
                        Roster.State.CHECKED,
                        counts,
                        progress,
                        Roster.Source.NEW);
                rosters.insert(roster, Fingerprint.of(file), MappingJson.write(mapping));
                return new Checked.Judged(roster, mapping);
            }));
        }
    }

    private Counts checkBatch(UUID id, RosterReading reading, Counts before) {
        var counts = before;
        var remarkable = new ArrayList<RemarkableRow>();
        for (var row : againstRegistry(nextBatch(reading))) {
            counts = counts.plus(row.verdict());
            if (row.isRemarkable()) {
                remarkable.add(new RemarkableRow(row.line(), row.verdict(), row.findings()));
            }
        }
        rosters.insertRows(id, remarkable);
        return counts;
    }

    private static List<JudgedRow> nextBatch(RosterReading reading) {
        var batch = new ArrayList<JudgedRow>(BATCH);
        while (batch.size() < BATCH && reading.hasNext()) {
            batch.add(reading.next().judged());
        }
        return batch;
    }

    /** Turns rows of people who are registered already into what the import would make of them. */
    private List<JudgedRow> againstRegistry(List<JudgedRow> rows) {
        var niks = rows.stream()
                .flatMap(row -> row.applicant().stream())
                .map(Applicant::nik)
                .toList();
        var names = registry.namesByNik(niks);
        return names.isEmpty()
                ? rows
                : rows.stream()
                        .map(row -> row.applicant()
                                .filter(applicant -> names.containsKey(applicant.nik()))
                                .map(applicant -> Repeat.registeredBefore(
                                                NameKey.same(names.getOrDefault(applicant.nik(), ""), applicant.name()))
                                        .instead(row))
                                .orElse(row))
                        .toList();
    }
}
