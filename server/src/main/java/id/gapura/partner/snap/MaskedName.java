package id.gapura.partner.snap;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A name of which its owner recognises enough and a stranger learns little: {@code SI** AM****}. */
public final class MaskedName {
    private static final int SHOWN = 2;

    private MaskedName() {}

    public static String of(String name) {
        return Arrays.stream(name.strip().toUpperCase(Locale.ROOT).split("\\s+"))
                .map(MaskedName::masked)
                .collect(Collectors.joining(" "));
    }

    private static String masked(String word) {
        int shown = word.length() > SHOWN ? SHOWN : 1;
        return word.substring(0, shown) + "*".repeat(word.length() - shown);
    }
}
