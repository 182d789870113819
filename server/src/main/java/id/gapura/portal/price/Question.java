package id.gapura.portal.price;

import id.gapura.kernel.Rupiah;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import org.jspecify.annotations.Nullable;

/**
 * A question that can be answered.
 *
 * @param income a month; absent if not known, which is priced in the lowest band
 */
record Question(Livelihood work, @Nullable Rupiah income, Payer payer) {
    ContributionFacts facts(Programmes programmes) {
        return new ContributionFacts(income, programmes, work.sector(), payer);
    }
}
