package id.gapura.sponsors;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** A member for whom the sponsor did not pay this month. */
public record Unpaid(UUID workerId, Reason reason) {
    /** Why. */
    public enum Reason {
        /** The budget or the money received does not reach. */
        MONEY_SHORT,
        /** An unpaid month before the term comes first; the member pays it, or membership lapses and starts anew. */
        ARREARS,
        /** Not the programmes of the scheme. */
        OTHER_PROGRAMMES,
        /** The membership has ended. */
        MEMBER_CLOSED,
        /** Another sponsor pays this month, or its money lies in the member's piggy bank or in suspense. */
        TAKEN;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The word the database keeps. */
        public String code() {
            return code;
        }

        static Reason of(String code) {
            return Arrays.stream(values())
                    .filter(reason -> reason.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
