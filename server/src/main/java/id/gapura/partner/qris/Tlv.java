package id.gapura.partner.qris;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Data objects in a row: two digits of tag, two of length in characters, the value. */
final class Tlv {
    private static final int HEAD = 4;
    private static final int MOST_CHARACTERS = 99;

    private Tlv() {}

    /** One object; nothing for an empty value, which the standard does not allow. */
    static String write(String tag, String value) {
        int length = value.codePointCount(0, value.length());
        if (length > MOST_CHARACTERS) {
            throw new IllegalArgumentException("object " + tag + " has " + length + " characters, at most 99 fit");
        }
        return length == 0 ? "" : tag + "%02d".formatted(length) + value;
    }

    /** The objects by tag, in order; empty when the text is none of them, ends too early, or has a tag twice. */
    static Optional<Map<String, String>> read(String text) {
        var objects = new LinkedHashMap<String, String>();
        int at = 0;
        while (at < text.length()) {
            if (text.length() - at < HEAD || !isDigits(text.substring(at, at + HEAD))) {
                return Optional.empty();
            }
            int characters = Integer.parseInt(text.substring(at + 2, at + HEAD));
            int from = at + HEAD;
            if (text.codePointCount(from, text.length()) < characters) {
                return Optional.empty();
            }
            int end = text.offsetByCodePoints(from, characters);
            if (objects.put(text.substring(at, at + 2), text.substring(from, end)) != null) {
                return Optional.empty();
            }
            at = end;
        }
        return Optional.of(objects);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
