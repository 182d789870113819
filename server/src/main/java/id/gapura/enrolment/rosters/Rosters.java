package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.RosterColumn;
import id.gapura.enrolment.rosters.reading.RosterMapping;
import id.gapura.jobs.Lanes;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.places.RegionCode;
import id.gapura.sheets.UnreadableSheet;
import id.gapura.vault.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of collective enrolment: a dry run, the import as a job, and the rejected rows back. */
public final class Rosters {
    /** How long an uploaded file is kept. */
    public static final Duration FILE_KEPT = Duration.ofDays(30);

    private final RosterStore rosters;
    private final RosterCheck check;
    private final ReturnedRoster returned;
    private final Uploads uploads;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    Rosters(
            RosterStore rosters,
            RosterCheck check,
            ReturnedRoster returned,
            Uploads uploads,
            Outbox outbox,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.rosters = rosters;
        this.check = check;
        this.returned = returned;
        this.uploads = uploads;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A file as somebody sent it.
     *
     * @param region where its people live
     * @param columns what its columns mean, by index, where the sender said so; empty to take the proposal
     */
    public record Upload(
            String fileName, RegionCode region, Roster.Terms terms, String actor, Map<Integer, RosterColumn> columns) {
        public Upload {
            columns = Map.copyOf(columns);
        }
    }

    /** How a dry run ended. */
    public sealed interface Checked {
        /** Every row has a verdict; nothing is imported yet. */
        record Judged(Roster roster, RosterMapping mapping) implements Checked {}

        /** The header has no column for the NIK. */
        record NoNikColumn(RosterMapping likely) implements Checked {}

        /** No sheet, a broken one, or one beyond the limits. */
        record Unreadable(UnreadableSheet why) implements Checked {}
    }

    /** Keeps the file and judges each of its rows without importing any. */
    public Checked check(Upload upload, InputStream content) {
        var id = ids.next();
        var file = uploads.keep(id, content);
        try {
            var outcome = check.run(id, file, upload, clock.instant());
            if (!(outcome instanceof Checked.Judged)) {
                uploads.discard(id);
            }
            return outcome;
        } catch (RuntimeException e) {
            uploads.discard(id);
            throw e;
        }
    }

    /** Reads a checked file again with other meanings for its columns; the first dry run stays as it was. */
    public Checked recheck(UUID rosterId, Upload upload) {
        try (var content = Files.newInputStream(uploads.at(rosterId))) {
            return check(upload, content);
        } catch (IOException e) {
            throw new UncheckedIOException("the upload is gone", e);
        }
    }

    /**
     * Starts the import of a checked roster.
     *
     * @return false when it was started before; the first start goes on undisturbed
     */
    public boolean start(UUID rosterId) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean started = rosters.start(rosterId, Lanes.count(), clock.instant());
            if (started) {
                outbox.start(RosterImport.NAME, rosterId.toString());
            }
            return started;
        }));
    }

    /**
     * Forgets a checked roster and its file.
     *
     * @return false when its import was started before; then it stays
     */
    public boolean discard(UUID rosterId) {
        boolean discarded = Boolean.TRUE.equals(transaction.execute(_ -> rosters.discard(rosterId)));
        if (discarded) {
            uploads.discard(rosterId);
        }
        return discarded;
    }

    public Optional<Roster> find(UUID rosterId) {
        return rosters.find(rosterId);
    }

    /** How the columns of a roster are read. */
    public RosterMapping mapping(UUID rosterId) {
        return MappingJson.read(rosters.position(rosterId).mapping());
    }

    /** The newest rosters of a region first. */
    public List<Roster> recent(RegionCode within, int limit) {
        return rosters.recent(within, limit);
    }

    /** Rows that were not simply accepted, after a line. */
    public List<RemarkableRow> rows(UUID rosterId, int afterLine, int limit) {
        return rosters.rows(rosterId, afterLine, limit);
    }

    /** An import of the very same file, if there was one. */
    public Optional<Roster> findImported(UUID rosterId) {
        return rosters.findImported(Fingerprint.of(uploads.at(rosterId)));
    }

    /**
     * Writes the rejected rows back in the file's own format, each with what is wrong and how to fix it. Only while the
     * file is kept.
     */
    public void writeRejected(UUID rosterId, OutputStream out) {
        returned.write(rosterId, out);
        rosters.noteReturned(rosterId, clock.instant());
    }
}
