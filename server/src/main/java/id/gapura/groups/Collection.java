package id.gapura.groups;

import id.gapura.kernel.Rupiah;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One sum that a collector brought for many ({@code setoran kelompok}).
 *
 * @param counted what was counted
 * @param channel the till or the kind of transfer it came over
 * @param entryId the ledger entry of the sum, in the book of this collection
 * @param version counts the splits that were proposed
 * @param split what its shares come to
 * @param splitBy login of whoever proposed the split that stands
 * @param recordedBy login of whoever counted
 */
public record Collection(
        UUID groupId,
        UUID id,
        Rupiah counted,
        String channel,
        UUID entryId,
        State state,
        int version,
        Rupiah split,
        String splitBy,
        String recordedBy,
        Instant recordedAt) {
    /** How many people other than the collector, whoever counted and whoever split have to say that a split is right. */
    public static final int WITNESSES = 2;

    /** The channel of money that reaches us in our bank account. */
    public static final String TRANSFER = "group-transfer";

    /** Whether an officer counted the money or made the split that stands, and so cannot be its witness. */
    public boolean isWorkOf(String login) {
        return login.equals(recordedBy) || login.equals(splitBy);
    }

    /** How it stands. */
    public enum State {
        /** Counted; the split can be changed and waits for its witnesses. */
        OPEN,
        /** Witnessed; its shares are being posted. */
        CONFIRMED,
        POSTED,
        /** Not what it was taken for; as if it had not been. */
        CANCELLED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
