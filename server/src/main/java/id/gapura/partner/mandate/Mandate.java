package id.gapura.partner.mandate;

import id.gapura.kernel.Rupiah;
import id.gapura.partner.aggregator.Permission;
import id.gapura.partner.aggregator.Permission.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A member's permission to take contributions each month ({@code kuasa autodebit}).
 *
 * @param aggregatorId our account at the aggregator that asks the member's bank or wallet
 * @param approveAt where the member says yes to the bank or wallet; empty until the aggregator said it
 * @param nextMonth the first calendar month for which nothing was announced yet
 * @param asked how often the aggregator was asked something that it has not answered
 */
public record Mandate(
        UUID workerId,
        UUID id,
        UUID aggregatorId,
        Terms terms,
        Consent consent,
        Standing standing,
        String approveAt,
        YearMonth nextMonth,
        int asked) {
    /** How long the member can say yes to the bank or wallet. */
    static final Duration APPROVAL = Duration.ofDays(1);

    /**
     * What is allowed.
     *
     * @param day of the month on which it is taken
     * @param most in a month
     */
    public record Terms(Source source, int day, Rupiah most) {}

    /**
     * That the member agreed.
     *
     * @param words as they were shown
     * @param by {@code member}, or the login of the officer who read them out
     */
    public record Consent(String words, String by, Instant at) {
        /** Who agreed by themselves. */
        public static final String MEMBER = "member";
    }

    /** How it stands, since when. */
    public record Standing(State state, Optional<Ending> ending, Instant since) {}

    /** How a mandate stands. */
    public enum State {
        /** The member has not said yes to the bank or wallet yet. */
        ASKED,
        ACTIVE,
        PAUSED,
        ENDED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Why a mandate ended. */
    public enum Ending {
        CANCELLED,
        /** Not approved at the bank or wallet, or not in time. */
        NOT_APPROVED,
        /** Taken back at the bank or wallet. */
        REVOKED,
        ACCOUNT_CLOSED,
        MEMBERSHIP_ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Ending of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public State state() {
        return standing.state();
    }

    /** What the aggregator is asked. */
    Permission permission() {
        return new Permission(
                id, aggregatorId, terms.source(), terms.most(), consent.at().plus(APPROVAL));
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Mandate[" + id + ", " + state() + "]";
    }
}
