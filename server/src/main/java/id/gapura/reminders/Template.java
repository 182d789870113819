package id.gapura.reminders;

import id.gapura.kernel.Tongue;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an occasion in a language.
 *
 * @param version from 1; 0 for the words that come with the program
 * @param writtenBy the login of who wrote it; empty for the program's own
 */
public record Template(Place place, int version, String text, String writtenBy, Instant writtenAt) {
    static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /** Which words they are. */
    public record Place(Occasion occasion, Tongue tongue) {}

    /** A text with its holes filled; a hole without a value is a bug. */
    static String filled(String text, Map<Hole, String> values) {
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Objects.requireNonNull(
                        values.get(Hole.find(found.group(1)).orElseThrow()))));
    }
}
