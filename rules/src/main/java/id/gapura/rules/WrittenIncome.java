package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A monthly income as people write it: {@code Rp 1.000.000,-}, {@code 3.700.000}, {@code 1,5 jt}, {@code 800 rb},
 * {@code 800000/bln}.
 */
public final class WrittenIncome {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");
    private static final long LEAST = 1_000;
    private static final long MOST = 1_000_000_000;
    private static final int MAX_DIGITS = 12;

    private WrittenIncome() {}

    /** Rupiah a month; empty if the text is no amount, less than nothing, or the amount of a day or a week. */
    public static Optional<Rupiah> read(String written) {
        int from = 0;
        while (from < written.length() && !isDigit(written.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < written.length() && isAmountPart(written.charAt(to))) {
            to++;
        }
        long unit = unit(words(written.substring(to)));
        if (from == to || unit < 0 || !mayStandBefore(written.substring(0, from))) {
            return Optional.empty();
        }
        long amount = amount(written.substring(from, to), unit);
        return amount < LEAST || amount > MOST ? Optional.empty() : Optional.of(Rupiah.of(amount));
    }

    /** Nothing or the currency, and no minus. */
    private static boolean mayStandBefore(String text) {
        var stripped = text.strip();
        return switch (words(stripped)) {
            case "", "rp", "idr" -> !(stripped.endsWith("-") || stripped.endsWith("−"));
            default -> false;
        };
    }

    /** Lower-case words with one space between. */
    private static String words(String text) {
        return text.isEmpty()
                ? text
                : BETWEEN_WORDS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAmountPart(char c) {
        return isDigit(c) || c == '.' || c == ',';
    }

    /** What the words behind the number multiply it by; -1 if they are not understood. */
    private static long unit(String words) {
        return switch (words) {
            case "", "rp", "bln", "bulan", "per bulan", "per bln", "perbulan", "sebulan", "rupiah", "idr" -> 1;
            case "jt",
                    "juta",
                    "jt bln",
                    "jt bulan",
                    "juta bln",
                    "juta bulan",
                    "juta per bulan",
                    "jt per bulan",
                    "juta rupiah",
                    "jt rupiah" -> 1_000_000;
            case "rb",
                    "ribu",
                    "k",
                    "rb bln",
                    "rb bulan",
                    "ribu bln",
                    "ribu bulan",
                    "ribu per bulan",
                    "rb per bulan",
                    "ribu rupiah" -> 1_000;
            default -> -1;
        };
    }

    /** Whole rupiah, cut off below; -1 if the separators make no sense. */
    private static long amount(String number, long unit) {
        int end = number.length();
        while (!isDigit(number.charAt(end - 1))) {
            end--;
        }
        int fraction = fractionMark(number, end, unit);
        long whole = digits(number, 0, fraction);
        if (whole < 0 || whole > MOST) {
            return -1;
        }
        long scaled = whole * unit;
        long step = unit;
        for (int i = fraction + 1; i < end && step >= 10; i++) {
            step /= 10;
            scaled += (number.charAt(i) - '0') * step;
        }
        return scaled;
    }

    /** Where the decimal mark stands, or the end: the last separator, unless three digits follow that it may group. */
    private static int fractionMark(String number, int end, long unit) {
        int last = Math.max(number.lastIndexOf('.', end - 1), number.lastIndexOf(',', end - 1));
        if (last < 0) {
            return end;
        }
        boolean groups = end - last - 1 == 3 && unit < 1_000_000;
        boolean onlyOneKind = number.indexOf(number.charAt(last)) < last;
        return groups || (onlyOneKind && end - last - 1 == 3) ? end : last;
    }

    private static long digits(String number, int from, int to) {
        long value = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            if (isDigit(number.charAt(i))) {
                value = value * 10 + number.charAt(i) - '0';
                count++;
            }
        }
        return count == 0 || count > MAX_DIGITS ? -1 : value;
    }
}
