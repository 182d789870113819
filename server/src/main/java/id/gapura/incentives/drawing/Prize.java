package id.gapura.incentives.drawing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is won, so many times.
 *
 * @param count at least 1
 * @param name one line
 */
public record Prize(int count, String name) {
    private static final Pattern LINE = Pattern.compile("([1-9]\\d{0,2})\\h+([^\\p{Cntrl}\\s][^\\p{Cntrl}]{0,79})");

    public Prize {
        if (count < 1 || name.isBlank()) {
            throw new IllegalArgumentException("a prize has a number and a name");
        }
    }

    /** Reads {@code 3 Payung}; empty for anything else. */
    public static Optional<Prize> find(String line) {
        var match = LINE.matcher(line.strip());
        return match.matches()
                ? Optional.of(new Prize(Integer.parseInt(match.group(1)), match.group(2)))
                : Optional.empty();
    }

    /** As {@link #find} reads it. */
    public String line() {
        return count + " " + name;
    }
}
