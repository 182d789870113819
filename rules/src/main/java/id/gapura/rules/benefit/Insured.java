package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The member a case is about.
 *
 * @param memberSince the day the membership began
 * @param protection on the day of the event
 * @param income declared a month on the day of the event; absent while none was declared, which is the lowest band
 */
public record Insured(
        LocalDate memberSince,
        Protection protection,
        @Nullable Rupiah income) {
    public Insured {
        if (income != null) {
            Check.amount("income", income);
        }
    }
}
