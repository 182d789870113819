package id.gapura.screen;

import java.util.Locale;

/**
 * The mark of a cover state: a colour, a shape and a word.
 *
 * <p>The names are those of the states, so that {@code CoverMark.valueOf(state.name())} marks a state.
 */
public enum CoverMark {
    REGISTERED("pending"),
    ACTIVE("shield"),
    GRACE("clock"),
    LAPSED("broken"),
    CLOSED("closed");

    private final String icon;

    CoverMark(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The class in the style sheet. */
    public String style() {
        return "cover-" + code();
    }

    /** The key of its word. */
    public String textKey() {
        return "cover." + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
