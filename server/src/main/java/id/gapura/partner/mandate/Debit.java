package id.gapura.partner.mandate;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a mandate takes in one calendar month ({@code penarikan}).
 *
 * @param month the calendar month, not the contribution month: unpaid months before it may be taken with it
 * @param amount that was announced; never more is taken
 * @param tries so far
 * @param nextOn the day of the next try; empty while one is under way and when all is over
 */
public record Debit(
        UUID workerId,
        UUID mandateId,
        YearMonth month,
        Rupiah amount,
        State state,
        Optional<Reason> reason,
        int tries,
        Optional<LocalDate> nextOn) {
    /** The same, standing otherwise, with no further try. */
    Debit to(State other, Optional<Reason> why) {
        return new Debit(workerId, mandateId, month, amount, other, why, tries, Optional.empty());
    }

    /** The same, asked for once more. */
    Debit asked() {
        return new Debit(
                workerId, mandateId, month, amount, State.ASKED, Optional.empty(), tries + 1, Optional.empty());
    }

    /** The same, to be tried again. */
    Debit again(LocalDate on, Reason why) {
        return new Debit(workerId, mandateId, month, amount, State.ANNOUNCED, Optional.of(why), tries, Optional.of(on));
    }

    /** How it stands. */
    public enum State {
        /** Waits for the day of its first or next try. */
        ANNOUNCED,
        /** Asked for; what became of it is not known yet. */
        ASKED,
        COLLECTED,
        /** Nothing more is tried this month. */
        GIVEN_UP,
        /** No longer wanted. */
        DROPPED;

        public boolean isEnd() {
            return this == COLLECTED || this == GIVEN_UP || this == DROPPED;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Why nothing was taken: of the last try, or of all. */
    public enum Reason {
        INSUFFICIENT_FUNDS("insufficient_funds"),
        ACCOUNT_CLOSED("account_closed"),
        REVOKED("mandate_revoked"),
        /** Our limit, or one of the bank or wallet. */
        OVER_LIMIT("limit_exceeded"),
        /** The aggregator would not have it. */
        NOT_TAKEN("not_taken"),
        /** The aggregator never heard of it. */
        NOT_REACHED(""),
        /** For a reason that the aggregator did not say in a word we know. */
        FAILED(""),
        /** The months were paid in another way meanwhile. */
        PAID_OTHERWISE(""),
        PAUSED(""),
        ENDED("");

        private final String wire;

        Reason(String wire) {
            this.wire = wire;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Reason of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** What the aggregator's word for a failure means. */
        static Reason ofWire(String word) {
            for (var reason : values()) {
                if (!reason.wire.isEmpty() && reason.wire.equals(word)) {
                    return reason;
                }
            }
            return FAILED;
        }

        /** Whether another try the same month may bring something. */
        boolean isWorthAnotherTry() {
            return this == INSUFFICIENT_FUNDS || this == NOT_REACHED || this == FAILED;
        }

        /** The end of the mandate itself that it means. */
        Optional<Mandate.Ending> ending() {
            return switch (this) {
                case ACCOUNT_CLOSED -> Optional.of(Mandate.Ending.ACCOUNT_CLOSED);
                case REVOKED -> Optional.of(Mandate.Ending.REVOKED);
                default -> Optional.empty();
            };
        }
    }
}
