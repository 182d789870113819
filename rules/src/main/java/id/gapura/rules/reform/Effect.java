package id.gapura.rules.reform;

import id.gapura.kernel.Rupiah;

/**
 * What a reform does to a number of members.
 *
 * @param more how many of them pay more than before
 * @param less how many pay less
 * @param before what all of them pay under the law
 * @param after what they pay under the reform
 */
public record Effect(long members, long more, long less, Rupiah before, Rupiah after) {
    /** How many pay what they paid before. */
    public long same() {
        return members - more - less;
    }

    /** What they pay more in all; negative if less. */
    public Rupiah difference() {
        return after.minus(before);
    }
}
