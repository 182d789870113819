package id.gapura.survey.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a round says to a question.
 *
 * @param people who answered it
 * @param isShown whether there are enough of them, and of those who are left out, to say anything; if not, nothing is said
 * @param shares by value; none for numbers and for words
 * @param mean of a scale or a number
 * @param words some of what was said freely, in no order that tells anything
 */
public record Finding(
        long people, boolean isShown, Map<String, Estimate> shares, Optional<Estimate> mean, List<String> words) {
    /** Of a question that nobody answered. */
    public static final Finding NONE = hidden(0);

    public Finding {
        shares = Map.copyOf(shares);
        words = List.copyOf(words);
    }

    static Finding hidden(long people) {
        return new Finding(people, false, Map.of(), Optional.empty(), List.of());
    }
}
