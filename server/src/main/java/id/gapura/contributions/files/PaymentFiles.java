package id.gapura.contributions.files;

import id.gapura.contributions.files.PaymentFile.Line;
import id.gapura.contributions.files.PaymentFile.Sending;
import id.gapura.contributions.files.PaymentFile.State;
import id.gapura.jobs.Lanes;
import id.gapura.jobs.Outbox;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Rupiah;
import id.gapura.sheets.UnreadableSheet;
import id.gapura.vault.Uploads;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of payment files: send one, see how far it is and what became of its lines. */
public final class PaymentFiles {
    private final FileStore store;
    private final Uploads uploads;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Ids ids;

    PaymentFiles(
            FileStore store,
            Uploads uploads,
            Outbox outbox,
            TransactionTemplate transaction,
            InstantSource clock,
            Ids ids) {
        this.store = store;
        this.uploads = uploads;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
        this.ids = ids;
    }

    /** How sending a file ends. */
    public sealed interface Sent {
        /** It can be read to its end; its lines are being posted. */
        record Started(PaymentFile file) implements Sent {}

        /** Nothing is taken: a table, but not one of payments. */
        record Refused(Fault fault, int line) implements Sent {}

        /** Nothing is taken: no table, cut off, or beyond the limits. */
        record Unreadable(UnreadableSheet why) implements Sent {}
    }

    /** Why a whole file is refused. */
    public enum Fault {
        /** The first row does not name channel, external id, payer, amount and time. */
        COLUMN_MISSING,
        EMPTY
    }

    /**
     * Takes a channel's daily file and starts to post it. Sending it twice posts nothing twice; what is refused leaves
     * nothing behind.
     */
    public Sent send(InputStream content, String fileName, String actor) {
        var id = ids.next();
        var file = uploads.keep(id, content);
        try {
            var answer = switch (FileReading.check(file, fileName)) {
                case FileReading.Checked.Refused(var fault, int line) -> new Sent.Refused(fault, line);
                case FileReading.Checked.Whole(int rows) -> new Sent.Started(start(id, fileName, actor, rows));
            };
            if (answer instanceof Sent.Refused) {
                uploads.discard(id);
            }
            return answer;
        } catch (UnreadableSheet why) {
            uploads.discard(id);
            return new Sent.Unreadable(why);
        } catch (RuntimeException lost) {
            uploads.discard(id);
            throw lost;
        }
    }

    private PaymentFile start(UUID id, String fileName, String actor, int rows) {
        var sending = new Sending(actor, clock.instant(), Optional.empty());
        var none = new PaymentFile.Counts(0, 0, 0, 0, 0);
        var file = new PaymentFile(id, fileName, sending, State.POSTING, rows, none, Rupiah.ZERO);
        transaction.executeWithoutResult(_ -> {
            store.insert(file, Lanes.count());
            outbox.start(FilePosting.NAME, id.toString());
        });
        return file;
    }

    /** The newest first. */
    public List<PaymentFile> list(int limit) {
        return store.list(limit);
    }

    public Optional<PaymentFile> find(UUID fileId) {
        return store.find(fileId);
    }

    /** The lines of a file that were not simply posted, in its order. */
    public List<Line> lines(UUID fileId, int limit) {
        return store.lines(fileId, limit);
    }
}
