package id.gapura.kernel;

/** Which texts can be kept and shown as they came. */
public final class Printable {
    private Printable() {}

    /**
     * Whether a text has whole characters alone, none of which controls: a database refuses or changes half a surrogate pair
     * and the character zero, and a line break makes two lines of one.
     */
    public static boolean isLine(String text) {
        return text.codePoints()
                .noneMatch(one -> Character.isISOControl(one) || Character.getType(one) == Character.SURROGATE);
    }
}
