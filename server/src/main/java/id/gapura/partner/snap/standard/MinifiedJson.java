package id.gapura.partner.snap.standard;

/** JSON without the white space between its tokens; order, numbers and strings stay as they were written. */
final class MinifiedJson {
    private MinifiedJson() {}

    /** Works on any text, so that a signature can be judged before the body is read. */
    static String of(String json) {
        var minified = new StringBuilder(json.length());
        boolean isString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isString && c == '\\' && i + 1 < json.length()) {
                minified.append(c).append(json.charAt(++i));
                continue;
            }
            if (c == '"') {
                isString = !isString;
            }
            if (isString || !isWhiteSpace(c)) {
                minified.append(c);
            }
        }
        return minified.toString();
    }

    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
