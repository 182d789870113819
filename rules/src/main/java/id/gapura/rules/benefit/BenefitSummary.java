package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import java.util.Optional;

/**
 * What a member would get who pays without a break: the answer of the page "what do I get".
 *
 * @param death not by work, once enough months in a row were paid
 * @param scholarshipMost the most that all children can get together, over all their years at school
 * @param oldAge absent without JHT
 */
public record BenefitSummary(
        Benefit deathByWork,
        Benefit death,
        Benefit totalDisability,
        Rupiah scholarshipMost,
        Basis<?> scholarshipBasis,
        Optional<SavingsEstimate> oldAge) {
    /**
     * Old-age savings after some years, before tax; an estimate, for the rates of the years to come are not known.
     *
     * @param years of unbroken contributions, at least 0
     * @param low with the lowest of the recent returns each year, contributions included
     * @param high with the highest
     * @param basis the recent returns
     */
    public record SavingsEstimate(int years, Rupiah contributions, Rupiah low, Rupiah high, Basis<?> basis) {}
}
