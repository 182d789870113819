package id.gapura.payouts;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose money a payment pays out.
 *
 * @param of the agent, member, group or sponsor
 */
public record Source(Kind kind, UUID of) {
    /** Where money lies that is somebody's and may be paid out. */
    public enum Kind {
        /** What an agent has earned. */
        COMMISSION,
        /** What a member has put aside that is not a month yet. */
        PIGGY_BANK,
        /** What a group has brought and not split. */
        GROUP,
        /** What is left of a sponsor's money. */
        SPONSOR;

        /** The word that the database and addresses keep. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind of a code. */
        public static Optional<Kind> find(String code) {
            for (var kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
