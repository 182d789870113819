package id.gapura.enrolment;

import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.Roster.Counts;
import id.gapura.enrolment.reading.JudgedRow;
import id.gapura.enrolment.reading.NikClaims;
import id.gapura.enrolment.reading.RosterReader.Opened;
import id.gapura.enrolment.reading.RosterReading;
import id.gapura.jobs.Job;
import id.gapura.jobs.Lanes;
import id.gapura.kernel.Jakarta;
import id.gapura.sheets.UnreadableSheet;
import id.gapura.vault.Uploads;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports a roster in lanes side by side, so that every core is kept busy. Each batch of a lane commits its people, their
 * memberships, its remarkable rows and the line it reached together: after a kill the next run goes on in each lane at
 * exactly the next line.
 *
 * <p>Rows of one NIK go to one lane and stay in order, so that the first of them is the one that counts.
 */
final class RosterImport implements Job {
    static final String NAME = "enrolment.import";

    private static final int BATCH = 5_000;
    private static final Lanes.Rows<JudgedRow> ROWS = new Lanes.Rows<>(JudgedRow::line, RosterImport::laneKey, BATCH);

    private final RosterReaders readers;
    private final RosterStore rosters;
    private final RowEnrolment enrolment;
    private final Uploads uploads;
    private final RacedTransaction transaction;
    private final InstantSource clock;

    RosterImport(
            RosterReaders readers,
            RosterStore rosters,
            RowEnrolment enrolment,
            Uploads uploads,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.readers = readers;
        this.rosters = rosters;
        this.enrolment = enrolment;
        this.uploads = uploads;
        this.transaction = new RacedTransaction(transaction);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        var id = UUID.fromString(key);
        var roster = rosters.find(id).orElseThrow(() -> new IllegalStateException("no roster " + id));
        if (roster.state() != Roster.State.IMPORTING) {
            return;
        }
        try (var reading = open(roster)) {
            importFrom(roster, reading);
            rosters.finish(id, Roster.State.IMPORTED, Optional.empty(), clock.instant());
        } catch (UnreadableSheet why) {
            rosters.finish(id, Roster.State.FAILED, Optional.of(why.reason() + ":" + why.line()), clock.instant());
        }
    }

    /** Repeats are the registry's to notice here, so no row's NIK counts as taken by an earlier row. */
    private RosterReading open(Roster roster) {
        var reader = readers.asOf(Jakarta.day(roster.progress().uploadedAt()), () -> (_, _) -> NikClaims.Claim.FREE);
        var mapping = MappingJson.read(rosters.position(roster.id()).mapping());
        return switch (reader.openAs(uploads.at(roster.id()), roster.fileName(), mapping)) {
            case Opened.Ready(var reading) -> reading;
            case Opened.NoNikColumn _ -> throw new IllegalStateException("the dry run had a NIK column");
        };
    }

    private void importFrom(Roster roster, RosterReading reading) {
        var reached = rosters.position(roster.id()).lastLines();
        try (var lanes = new Lanes<JudgedRow>(ROWS, reached, (lane, from, rows) -> commit(roster, lane, from, rows))) {
            while (reading.hasNext()) {
                lanes.add(reading.next().judged());
            }
            lanes.finish();
        }
    }

    private static int laneKey(JudgedRow row) {
        return row.applicant()
                .map(applicant -> applicant.nik().digits().hashCode())
                .orElse(row.line());
    }

    private void commit(Roster roster, int lane, int fromLine, List<JudgedRow> rows) {
        var batch = enrolment.prepare(roster, rows);
        transaction.run(() -> {
            var counts = Counts.NONE;
            var remarkable = new ArrayList<RemarkableRow>();
            for (var row : enrolment.enrol(roster, batch)) {
                counts = counts.plus(row.verdict());
                if (row.isRemarkable()) {
                    remarkable.add(new RemarkableRow(row.line(), row.verdict(), row.findings()));
                }
            }
            rosters.insertRows(roster.id(), remarkable);
            if (!rosters.advance(roster.id(), lane, fromLine, batch.lastLine(), counts)) {
                throw new IllegalStateException("another run imports roster " + roster.id());
            }
            return counts;
        });
    }
}
