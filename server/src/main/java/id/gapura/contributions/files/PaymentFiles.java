package id.gapura.contributions.files;

import id.gapura.contributions.files.PaymentFile.Line;
import id.gapura.contributions.files.PaymentFile.Said;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of payment files: send one, have another officer approve it, see what became of its lines. */
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
        /** It can be read to its end, and waits for another officer. */
        record Waiting(PaymentFile file) implements Sent {}

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
     * Takes a channel's daily file, which is posted once another officer approves it. Sending it twice posts nothing twice;
     * what is refused leaves nothing behind.
     */
    public Sent send(InputStream content, String fileName, String actor) {
        var id = ids.next();
        var file = uploads.keep(id, content);
        try {
            var now = clock.instant();
            var answer = switch (FileReading.check(file, fileName, now)) {
                case FileReading.Checked.Refused(var fault, int line) -> new Sent.Refused(fault, line);
                case FileReading.Checked.Whole(var says) -> {
                    var sending = new Sending(actor, now, Optional.empty(), Optional.empty());
                    yield new Sent.Waiting(keep(id, fileName, sending, says));
                }
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

    private PaymentFile keep(UUID id, String fileName, Sending sending, Said says) {
        var none = new PaymentFile.Counts(0, 0, 0, 0, 0);
        var file = new PaymentFile(id, fileName, sending, State.WAITING, says, none, Rupiah.ZERO);
        transaction.executeWithoutResult(_ -> store.insert(file, Lanes.count()));
        return file;
    }

    /** How a decision ends. */
    public enum Decision {
        DONE,
        /** Somebody else decided meanwhile, or there is no such file. */
        ALREADY_DECIDED,
        /** Whoever sent a file cannot approve it. */
        NEEDS_ANOTHER_OFFICER
    }

    /** Approves a file; its lines are posted from now on. */
    public Decision approve(UUID fileId, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var file = store.lockWaiting(fileId);
            if (file.isEmpty()) {
                return Decision.ALREADY_DECIDED;
            }
            if (!file.get().mayBeApprovedBy(actor)) {
                return Decision.NEEDS_ANOTHER_OFFICER;
            }
            store.decide(fileId, State.POSTING, actor, clock.instant());
            outbox.start(FilePosting.NAME, fileId.toString());
            return Decision.DONE;
        }));
    }

    /** Refuses a file, or takes one's own back; nothing of it is posted, and it is deleted. */
    public Decision refuse(UUID fileId, String actor) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (store.lockWaiting(fileId).isEmpty()) {
                return Decision.ALREADY_DECIDED;
            }
            store.decide(fileId, State.REFUSED, actor, clock.instant());
            outbox.start(FilePosting.NAME, fileId.toString());
            return Decision.DONE;
        }));
    }

    /** How many wait for an officer's approval. */
    public long countWaiting(String login) {
        return store.countWaiting(login);
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
