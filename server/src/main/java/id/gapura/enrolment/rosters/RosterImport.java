package id.gapura.enrolment.rosters;

import id.gapura.database.RacedTransaction;
import id.gapura.enrolment.attempts.AttemptsMoved;
import id.gapura.enrolment.attempts.AttemptsMoved.Move;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.rosters.Roster.Counts;
import id.gapura.enrolment.rosters.reading.JudgedRow;
import id.gapura.enrolment.rosters.reading.RosterReader.Opened;
import id.gapura.enrolment.rosters.reading.RosterReading;
import id.gapura.jobs.Job;
import id.gapura.jobs.Lanes;
import id.gapura.jobs.Outbox;
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
    private final Outbox outbox;
    private final InstantSource clock;

    RosterImport(
            RosterReaders readers,
            RosterStore rosters,
            RowEnrolment enrolment,
            Uploads uploads,
            TransactionTemplate transaction,
            Outbox outbox,
            InstantSource clock) {
        this.readers = readers;
        this.rosters = rosters;
        this.enrolment = enrolment;
        this.uploads = uploads;
        this.transaction = new RacedTransaction(transaction);
        this.outbox = outbox;
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
            transaction.run(() -> finish(id));
        } catch (UnreadableSheet why) {
            rosters.finish(id, Roster.State.FAILED, Optional.of(why.reason() + ":" + why.line()), clock.instant());
        }
    }

    /**
     * Tells listeners what became of the people of its rows; of what was left out, that they were refused, until they are
     * followed ({@link RowFollowing}).
     */
    private Roster finish(UUID id) {
        rosters.finish(id, Roster.State.IMPORTED, Optional.empty(), clock.instant());
        var roster = rosters.find(id).orElseThrow();
        var counts = roster.counts();
        var moves = List.of(
                move(roster, State.ENROLLED, counts.accepted() + counts.warned()),
                move(roster, State.ALREADY_MEMBER, counts.duplicate()),
                move(roster, State.REFUSED, counts.rejected()));
        outbox.publish(new AttemptsMoved(
                moves.stream().filter(move -> move.change() > 0).toList()));
        outbox.publish(new RosterImported(id, roster.region().text()));
        outbox.enqueue(RowFollowing.NAME, id.toString());
        return roster;
    }

    private static Move move(Roster roster, State state, int rows) {
        return Move.of(roster.region(), roster.progress().uploadedAt(), Door.ROSTER, state, rows);
    }

    /** Repeats are the registry's to notice here. */
    private RosterReading open(Roster roster) {
        return switch (readers.again(roster, rosters.position(roster.id()), uploads.at(roster.id()))) {
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
