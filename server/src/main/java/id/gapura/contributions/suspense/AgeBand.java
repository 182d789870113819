package id.gapura.contributions.suspense;

import id.gapura.kernel.Rupiah;
import java.util.OptionalInt;

/**
 * Money in suspense by how long it has waited.
 *
 * @param fromDays whole days since it came, inclusive
 * @param toDays inclusive; absent for the oldest
 */
public record AgeBand(int fromDays, OptionalInt toDays, long payments, Rupiah amount) {
    /** From this age on a branch is asked to look after it. */
    public static final int OVERDUE_DAYS = 31;

    public boolean isOverdue() {
        return fromDays >= OVERDUE_DAYS;
    }
}
