package id.gapura.membership;

import id.gapura.rules.ContributionFacts;
import id.gapura.rules.CoverFacts;
import id.gapura.rules.CoverSummary;
import java.util.UUID;

/**
 * A member ({@code peserta}): the terms on which contributions are reckoned, and the facts from which the rules say where
 * the member stands on a day.
 */
public record Member(UUID workerId, ContributionFacts terms, CoverFacts facts) {
    /** What the paid months come to. */
    public CoverSummary cover() {
        return facts.paid();
    }

    public boolean isClosed() {
        return facts.closedOn() != null;
    }
}
