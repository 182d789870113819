package id.gapura.receipts;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whose paper it is.
 *
 * @param number the member number, digits only
 * @param name printed on the paper; the code says only its initials
 */
public record Holder(String number, String name) {
    private static final int MOST_INITIALS = 3;

    /** The first letters of the first names, {@code -} if there is none that a code can hold. */
    String initials() {
        var plain =
                Normalizer.normalize(name.toUpperCase(Locale.ROOT), Form.NFD).replaceAll("\\p{M}", "");
        var letters = Arrays.stream(plain.split("[^A-Z]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST_INITIALS)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return letters.isEmpty() ? "-" : letters;
    }

    /** The number in groups, as a card shows it. */
    String spaced() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
