package id.gapura.membership;

import id.gapura.rules.ContributionFacts;
import id.gapura.rules.CoverSummary;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A member ({@code peserta}): the terms on which contributions are reckoned, and the cover that paid months have bought.
 * What state that is on a day, the rules say.
 */
public record Member(UUID workerId, ContributionFacts terms, LocalDate registeredOn, CoverSummary cover) {}
