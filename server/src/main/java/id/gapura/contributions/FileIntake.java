package id.gapura.contributions;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The way in for payments that a channel reports in a file: as many at a time as one transaction takes. */
public final class FileIntake {
    private final PaymentPosting posting;

    FileIntake(PaymentPosting posting) {
        this.posting = posting;
    }

    /**
     * Takes payments, each by itself, and with them does in the same transaction what keeps their outcomes.
     *
     * @param fileId the book in which the channel's debt is entered
     * @param keep may be run more than once and must keep nothing of an earlier run
     */
    public void accept(UUID fileId, List<IncomingPayment> payments, Consumer<List<Outcome>> keep) {
        posting.post(fileId, payments, keep);
    }
}
