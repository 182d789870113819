package id.gapura.screen;

import java.util.Locale;

/** How good or bad a message or mark is; always shown by a shape and words beside the colour. */
public enum Tone {
    NEUTRAL("dot"),
    INFO("info"),
    GOOD("check"),
    WARNING("warning"),
    BAD("cross");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The class in the style sheet. */
    public String style() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
