package id.gapura.enrolment.reading;

/** Letters and digits of a text, all else being what parts them. */
public final class Words {
    private Words() {}

    /** Lower-case words with one space between: {@code "No. KTP"} gives {@code "no ktp"}. */
    public static String of(String text) {
        var words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isWordPart(c)) {
                gap = true;
                continue;
            }
            if (gap && !words.isEmpty()) {
                words.append(' ');
            }
            gap = false;
            words.append(lower(c));
        }
        return words.toString();
    }

    public static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > '~' && Character.isLetter(c));
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c > '~' ? Character.toLowerCase(c) : c;
    }

    public static boolean hasLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return isLetter(c) || isDigit(c);
    }
}
