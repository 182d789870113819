package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import org.jspecify.annotations.Nullable;

/**
 * What the price of a contribution month depends on.
 *
 * @param declaredIncome a month ({@code penghasilan yang dilaporkan}); absent while the worker has declared none, which
 *     is priced in the lowest band
 */
public record ContributionFacts(@Nullable Rupiah declaredIncome, Programmes programmes, Sector sector, Payer payer) {
    public ContributionFacts {
        if (declaredIncome != null && declaredIncome.amount() < 0) {
            throw new IllegalArgumentException("declared income must not be negative: " + declaredIncome.amount());
        }
    }

    /** The same worker's month out of another's money. */
    public ContributionFacts paidBy(Payer other) {
        return new ContributionFacts(declaredIncome, programmes, sector, other);
    }
}
