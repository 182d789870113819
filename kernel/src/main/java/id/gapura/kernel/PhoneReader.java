package id.gapura.kernel;

import java.util.Optional;

/** Reads a phone number as people write it, {@code 0812-3456-789}, {@code 812…}, {@code 62812…}, {@code +62 812 …}. */
public final class PhoneReader {
    private static final String INDONESIA = "62";
    /** National digits of the shortest number and all digits of the longest (ITU-T E.164). */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 15;

    private PhoneReader() {}

    /** International form, {@code +62812…}; empty if the text is clearly no phone number. Of two, the first counts. */
    public static Optional<String> read(String written) {
        var digits = new StringBuilder(16).append('+');
        boolean international = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isDigit(c)) {
                digits.append(c);
            } else if (c == '+' && digits.length() == 1) {
                international = true;
            } else if (isLetter(c)) {
                return Optional.empty();
            } else if ((c == '/' || c == ',' || c == ';') && digits.length() > SHORTEST) {
                break;
            }
        }
        toInternational(digits, international);
        int length = digits.length() - 1;
        boolean home = digits.indexOf(INDONESIA) == 1;
        int national = home ? length - INDONESIA.length() : length;
        return national < SHORTEST || length > LONGEST ? Optional.empty() : Optional.of(digits.toString());
    }

    /** A number in international form as it is dialled here: {@code 0812…}, or as it is where it is another country's. */
    public static String dialled(String phone) {
        return phone.startsWith("+" + INDONESIA) ? "0" + phone.substring(1 + INDONESIA.length()) : phone;
    }

    /** Turns the digits behind the plus sign into a country code and a number without its leading zero. */
    private static void toInternational(StringBuilder digits, boolean international) {
        if (!international && digits.indexOf("00") == 1) {
            digits.delete(1, 3);
        } else if (!international && digits.indexOf(INDONESIA) != 1) {
            digits.insert(1, INDONESIA);
        }
        if (digits.indexOf(INDONESIA) == 1 && digits.length() > 3 && digits.charAt(3) == '0') {
            digits.deleteCharAt(3);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > '~' && Character.isLetter(c));
    }
}
