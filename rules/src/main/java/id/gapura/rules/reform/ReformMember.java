package id.gapura.rules.reform;

import id.gapura.rules.ContributionFacts;
import java.time.YearMonth;

/**
 * A member, or a kind of member, whose contributions are compared.
 *
 * @param from the first contribution month compared
 * @param months how many in a row, from 1 to {@value #MOST_MONTHS}
 */
public record ReformMember(ContributionFacts facts, YearMonth from, int months) {
    public static final int MOST_MONTHS = 600;

    public ReformMember {
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("months must be from 1 to " + MOST_MONTHS + ", not " + months);
        }
    }
}
