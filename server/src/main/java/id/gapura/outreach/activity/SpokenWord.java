package id.gapura.outreach.activity;

import java.util.Optional;
import java.util.regex.Pattern;

/** A word that a radio speaker says and listeners send ({@code kata siaran}): four to twelve letters, such as {@code MELATI}. */
public record SpokenWord(String word) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{4,12}");

    public SpokenWord {
        if (!FORM.matcher(word).matches()) {
            throw new IllegalArgumentException("a spoken word has four to twelve letters");
        }
    }

    /** The word as somebody wrote it; empty for anything that is none. */
    public static Optional<SpokenWord> read(String written) {
        return Optional.of(ShortCode.tidied(written))
                .filter(word -> FORM.matcher(word).matches())
                .map(SpokenWord::new);
    }
}
