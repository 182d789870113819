package id.gapura.membership;

import id.gapura.rules.ContributionFacts;
import java.time.Instant;
import java.time.YearMonth;

/**
 * One change of a member's terms.
 *
 * @param number 1 for the first
 * @param from the first month that was not paid then: what was paid before stays as it was
 * @param by a staff login
 */
public record TermsChange(
        int number,
        YearMonth from,
        ContributionFacts before,
        ContributionFacts after,
        Instant at,
        String by,
        String reason) {}
