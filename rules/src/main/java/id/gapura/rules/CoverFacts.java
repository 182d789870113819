package id.gapura.rules;

import id.gapura.rules.CoverSummary.Paid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is established about a membership.
 *
 * @param paid what the paid months come to
 * @param closedOn the day it ended for another reason than arrears; absent while it has not. Protection lasts to the end
 *     of that day at most, so that a member who died on it was protected
 */
public record CoverFacts(
        LocalDate registeredOn, CoverSummary paid, @Nullable LocalDate closedOn) {
    public CoverFacts {
        if (closedOn != null && closedOn.isBefore(registeredOn)) {
            throw new IllegalArgumentException("closed on " + closedOn + " before registered on " + registeredOn);
        }
    }

    /**
     * The day this membership began: the registration, or the first day of the first month paid after a lapse, when the
     * worker had to be at work and in health again.
     */
    public LocalDate startedOn() {
        return paid instanceof Paid again && again.isReturn() ? again.runFrom().atDay(1) : registeredOn;
    }
}
