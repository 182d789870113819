package id.gapura.enrolment.rosters.reading;

import id.gapura.sheets.Cell;
import id.gapura.sheets.Formula;

/** What somebody wrote into a cell, without what stands for nothing. */
final class Written {
    private static final int LONGEST_PLACEHOLDER = 3;

    private Written() {}

    /** The text without space around it; empty for a dash or a dot that stands for "nothing". */
    static String in(Cell cell) {
        var text = stripped(Formula.restored(stripped(cell.text())));
        return text.length() <= LONGEST_PLACEHOLDER && isPlaceholder(text) ? "" : text;
    }

    private static boolean isPlaceholder(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("-.\u2013\u2014_".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Like {@link String#strip()}, and of no-break spaces too. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c > '~' && (Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B'));
    }
}
