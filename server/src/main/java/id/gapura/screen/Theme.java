package id.gapura.screen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light or dark, as the device says or as the visitor chose. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** The word in the cookie, in {@code ?theme=} and in the page's {@code data-theme} attribute. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme of a code from outside; empty for anything unknown. */
    public static Optional<Theme> find(String code) {
        return Arrays.stream(values()).filter(t -> t.code().equals(code)).findFirst();
    }
}
