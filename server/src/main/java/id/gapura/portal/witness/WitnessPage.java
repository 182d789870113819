package id.gapura.portal.witness;

import id.gapura.screen.Field;
import id.gapura.screen.Table;
import java.util.Optional;

/**
 * What a witness is asked.
 *
 * @param group name of the group
 * @param split absent until the card is shown
 */
public record WitnessPage(String address, String group, Optional<Split> split) {
    /**
     * What is to be seen.
     *
     * @param sum what was counted, in words
     * @param version of the split that is looked at
     * @param answer absent where this member cannot say anything, or has
     * @param note why not; empty with {@code answer}
     */
    public record Split(String sum, Table shares, int version, Optional<Field> answer, String note) {}
}
