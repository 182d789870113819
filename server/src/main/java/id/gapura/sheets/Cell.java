package id.gapura.sheets;

/**
 * One cell as it is stored, not as it is displayed.
 *
 * <p>A stored number keeps all the digits it has: {@code 3604991008790001}, never {@code 3.6E15}. A day is ISO text,
 * {@code 1966-03-23}.
 *
 * @param text empty for an empty cell
 * @param numeric whether a spreadsheet stores it as a number, of which it keeps fifteen digits; never in a CSV file
 */
public record Cell(String text, boolean numeric) {
    public static final Cell EMPTY = new Cell("", false);

    public static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Cell(text, false);
    }

    /** Whether it holds nothing but white space. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
