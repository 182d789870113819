package id.gapura.contributions;

import id.gapura.contributions.PaymentFile.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The face of contributions: take payments one batch or one file at a time, and look at what became of them. */
public final class Contributions {
    private final PaymentPosting posting;
    private final PaymentFilePosting files;
    private final PaymentRecords records;

    Contributions(PaymentPosting posting, PaymentFilePosting files, PaymentRecords records) {
        this.posting = posting;
        this.files = files;
        this.records = records;
    }

    /**
     * Takes a batch of payments, each once by channel and external id.
     *
     * @param batchId the book in which the channel's debt for the batch is entered
     * @return one outcome for each, in order, committed when this returns
     */
    public List<Outcome> post(UUID batchId, List<IncomingPayment> batch) {
        return posting.post(batchId, batch);
    }

    /** How a file ended. */
    public sealed interface FileResult {
        /** Its good lines are posted; the others are listed with their reasons. */
        record Taken(PaymentFile file) implements FileResult {}

        /** Nothing was taken: no table, or not one of payments. */
        record Refused(FileFault fault, int line) implements FileResult {}
    }

    /** Why a whole file was refused. */
    public enum FileFault {
        /** No readable table, cut off, or beyond the limits. */
        UNREADABLE,
        /** The first row does not name channel, external id, payer, amount and time. */
        COLUMN_MISSING,
        EMPTY
    }

    /** Takes a channel's daily file. Sending it twice, or again after a failure half-way, posts nothing twice. */
    public FileResult postFile(Path file, String fileName, String actor) {
        return files.post(file, fileName, actor);
    }

    /** The newest files first. */
    public List<PaymentFile> files(int limit) {
        return records.files(limit);
    }

    public Optional<PaymentFile> findFile(UUID fileId) {
        return records.findFile(fileId);
    }

    /** The lines of a file that were not simply posted, in its order. */
    public List<Line> lines(UUID fileId, int limit) {
        return records.lines(fileId, limit);
    }

    /** Money that waits in suspense, oldest first. */
    public List<Suspended> suspended(int limit) {
        return records.suspended(limit);
    }

    /** How many payments wait in suspense and what they come to. */
    public Suspended.Total suspenseTotal() {
        return records.suspenseTotal();
    }

    /** What a member paid and which months it bought, newest first. */
    public List<MemberPayment> payments(UUID workerId) {
        return records.payments(workerId);
    }
}
