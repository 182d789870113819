package id.gapura.messaging.talk;

import java.util.regex.Pattern;

/** Takes out of a text what may be an identity number before the text is kept: thirteen digits or more, however parted. */
final class LongNumbers {
    private static final Pattern LONG = Pattern.compile("\\d(?:[\\s.'’-]*\\d){12,}");
    private static final String TAKEN_OUT = "[…]";

    private LongNumbers() {}

    static String takenOut(String text) {
        return LONG.matcher(text).replaceAll(TAKEN_OUT);
    }
}
