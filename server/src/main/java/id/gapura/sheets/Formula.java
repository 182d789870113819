package id.gapura.sheets;

/**
 * Texts that a spreadsheet would run instead of showing: those that begin with {@code = + - @}, a tab or a carriage
 * return (OWASP, "CSV Injection").
 */
public final class Formula {
    private static final char GUARD = '\'';

    private Formula() {}

    public static boolean startsLikeOne(String text) {
        return !text.isEmpty() && isTrigger(text.charAt(0));
    }

    /** The text with an apostrophe before it if it would be run. */
    public static String disarmed(String text) {
        return startsLikeOne(text) ? GUARD + text : text;
    }

    /** Undoes {@link #disarmed}, so that a file we gave out reads as it did before. */
    public static String restored(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == GUARD && isTrigger(text.charAt(1));
        return guarded ? text.substring(1) : text;
    }

    private static boolean isTrigger(char c) {
        return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
    }
}
