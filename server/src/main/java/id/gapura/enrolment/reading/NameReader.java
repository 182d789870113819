package id.gapura.enrolment.reading;

/** Reads a person's name as it will be shown: spaces collapsed, capitals tamed, honorifics kept. */
public final class NameReader {
    private NameReader() {}

    /** {@code "H. AHMAD  NUGRAHA"} gives {@code "H. Ahmad Nugraha"}; empty if the text has no letter. */
    public static String read(String written) {
        if (!Words.hasLetter(written)) {
            return "";
        }
        boolean shouted = isShouted(written);
        if (!shouted && isTidy(written)) {
            return written;
        }
        var name = new StringBuilder(written.length());
        boolean wordStart = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                wordStart = true;
                appendGap(name);
            } else {
                name.append(shouted && !wordStart ? Words.lower(c) : c);
                wordStart = c == '.' || c == '-' || c == ',' || c == '(';
            }
        }
        return name.toString().strip();
    }

    private static void appendGap(StringBuilder name) {
        if (!name.isEmpty() && name.charAt(name.length() - 1) != ' ') {
            name.append(' ');
        }
    }

    private static boolean isShouted(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLowerCase(written.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTidy(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (space && (c != ' ' || (i > 0 && written.charAt(i - 1) == ' '))) {
                return false;
            }
        }
        return true;
    }
}
