package id.gapura.screen;

/**
 * One message to the visitor. Put under {@link #FLASH} into the flash attributes of a redirect, it stands on top of
 * the next page.
 *
 * @param text what happened, a sentence
 * @param detail what to do about it; may be empty
 */
public record Notice(Tone tone, String text, String detail) {
    public static final String FLASH = "notice";

    public static Notice good(String text) {
        return new Notice(Tone.GOOD, text, "");
    }

    public static Notice info(String text) {
        return new Notice(Tone.INFO, text, "");
    }

    public static Notice warning(String text) {
        return new Notice(Tone.WARNING, text, "");
    }

    public static Notice bad(String text) {
        return new Notice(Tone.BAD, text, "");
    }

    public Notice withDetail(String more) {
        return new Notice(tone, text, more);
    }
}
