package id.gapura.survey.result;

import java.util.Map;
import java.util.Optional;

/**
 * What a round says to a question.
 *
 * @param people who answered it
 * @param shares by value; none for fewer than ten people, for numbers and for words
 * @param mean of a scale or a number
 */
public record Finding(long people, Map<String, Estimate> shares, Optional<Estimate> mean) {
    /** Of a question that nobody answered. */
    public static final Finding NONE = new Finding(0, Map.of(), Optional.empty());

    public Finding {
        shares = Map.copyOf(shares);
    }

    /** Whether there are enough answers to say anything. */
    public boolean isShown() {
        return people >= Results.LEAST;
    }
}
