package id.gapura.partner.snap;

import java.time.Instant;
import java.util.UUID;

/** A key of a bank that is good now; what it is stays inside. */
public record BankKey(UUID id, Kind kind, Instant createdAt) {
    /** What a bank signs with. */
    public enum Kind {
        /** The bank's own pair; we know the public half. */
        PUBLIC_KEY("public-key"),
        /** Known to both. */
        SECRET("secret");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The word the database keeps. */
        public String code() {
            return code;
        }

        static Kind of(String code) {
            return code.equals(SECRET.code) ? SECRET : PUBLIC_KEY;
        }
    }
}
