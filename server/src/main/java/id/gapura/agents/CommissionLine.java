package id.gapura.agents;

import id.gapura.kernel.Rupiah;
import java.time.YearMonth;
import java.util.UUID;

/**
 * One line of an agent's commission ({@code komisi}).
 *
 * @param month the contribution month it is for; for an incentive, the month of the recruits
 * @param subjectId the member; for an incentive, the agent
 * @param base what was paid for the month in rupiah; for an incentive, the number of new members, or of those who
 *     stayed where it is clawed back
 * @param amount below zero for what is clawed back
 * @param run the month in whose reckoning it stands
 */
public record CommissionLine(Kind kind, YearMonth month, UUID subjectId, long base, Rupiah amount, YearMonth run) {
    /** What a line is. */
    public enum Kind {
        /** A share of a contribution month that is over. */
        CONTRIBUTION("contribution"),
        /** Enough new members in a month. */
        ACQUISITION("acquisition"),
        /** Clawed back: the month is no longer paid. */
        REVERSED("reversed"),
        /** Clawed back: the member never paid a second month in time. */
        NOT_SURVIVED("not-survived"),
        /** Clawed back: too few of the new members of the month of an incentive paid a second month in time. */
        INCENTIVE_BACK("incentive-back");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Kind of(String code) {
            for (var kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no line is called " + code);
        }

        boolean isClawback() {
            return this == REVERSED || this == NOT_SURVIVED || this == INCENTIVE_BACK;
        }
    }
}
