package id.gapura.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A national identity number ({@code Nomor Induk Kependudukan, NIK}): {@code PPRRDD ddmmyy ssss}.
 *
 * <p>Province, regency and district of the first issue (two digits each), birth day (plus 40 for women), month and
 * two-digit year, then a serial. There is no check digit. The area never changes when a person moves or a region is
 * split, so an unknown area is worth a question but never a refusal (UU 23/2006, Pasal 13; DOMAIN 3.1).
 *
 * <p>Personal data: {@link #toString()} shows none of it.
 *
 * @param digits exactly sixteen ASCII digits whose day and month exist
 */
public record Nik(String digits) {
    private static final int LENGTH = 16;
    private static final int FEMALE_DAY_OFFSET = 40;

    public Nik {
        if (digits.length() != LENGTH || !digits.chars().allMatch(Nik::isDigit)) {
            throw new IllegalArgumentException("a NIK has sixteen digits, not " + digits.length() + " characters");
        }
    }

    /** What makes a text no NIK at all. */
    public enum Fault {
        MISSING,
        /** A spreadsheet turned the number into {@code 3.60499E+15}: the last digits are gone for good. */
        LOST_DIGITS,
        LETTER,
        WRONG_LENGTH,
        /** Day 0, 32 to 40 or above 71, or a day that its month does not have. */
        IMPOSSIBLE_DAY,
        IMPOSSIBLE_MONTH
    }

    /** What was cleaned away on the way to a NIK; worth a note, never a warning. */
    public enum Cleaned {
        APOSTROPHE,
        SEPARATORS
    }

    /** How a written text reads as a NIK. */
    public sealed interface Reading {
        record Valid(Nik nik, Set<Cleaned> cleaned) implements Reading {
            public Valid {
                cleaned = Set.copyOf(cleaned);
            }
        }

        /**
         * No NIK can be made of it.
         *
         * @param detail a count or a day that explains the fault, never the number itself; may be empty
         */
        record Faulty(Fault fault, String detail) implements Reading {}
    }

    /** Reads a NIK as people write it: with an apostrophe in front, with spaces, dots or dashes between. */
    public static Reading read(String written) {
        var cleaned = EnumSet.noneOf(Cleaned.class);
        var text = written.strip();
        if (!text.isEmpty() && "'’‘`".indexOf(text.charAt(0)) >= 0) {
            cleaned.add(Cleaned.APOSTROPHE);
            text = text.substring(1);
        }
        if (looksScientific(text)) {
            return new Reading.Faulty(Fault.LOST_DIGITS, "");
        }
        var digits = withoutSeparators(text);
        if (digits.length() != text.length()) {
            cleaned.add(Cleaned.SEPARATORS);
        }
        if (digits.isEmpty()) {
            return new Reading.Faulty(Fault.MISSING, "");
        }
        if (!digits.chars().allMatch(Nik::isDigit)) {
            return new Reading.Faulty(Fault.LETTER, "");
        }
        if (digits.length() != LENGTH) {
            return new Reading.Faulty(Fault.WRONG_LENGTH, Integer.toString(digits.length()));
        }
        return new Nik(digits).checked(cleaned);
    }

    private Reading checked(Set<Cleaned> cleaned) {
        int day = number(6);
        int month = number(8);
        if (month < 1 || month > 12) {
            return new Reading.Faulty(Fault.IMPOSSIBLE_MONTH, digits.substring(8, 10));
        }
        int dayOfBirth = day > FEMALE_DAY_OFFSET ? day - FEMALE_DAY_OFFSET : day;
        if (dayOfBirth < 1 || dayOfBirth > longestMonth(month)) {
            return new Reading.Faulty(Fault.IMPOSSIBLE_DAY, digits.substring(6, 8));
        }
        return new Reading.Valid(this, cleaned);
    }

    /** Days of a month in the year the number gives; its century is unknown, and 00 is a leap year as 2000. */
    private int longestMonth(int month) {
        return LocalDate.of(2000 + number(10), month, 1).lengthOfMonth();
    }

    /** Official code of the regency of first issue, such as {@code 36.04}. */
    public String regencyCode() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4);
    }

    public boolean isFemale() {
        return number(6) > FEMALE_DAY_OFFSET;
    }

    /** Whether day, month and two-digit year are those of {@code date}. */
    public boolean agreesWithBirthOn(LocalDate date) {
        return day() == date.getDayOfMonth() && number(8) == date.getMonthValue() && number(10) == date.getYear() % 100;
    }

    /**
     * The birth date the number gives, taking the latest century in which the person is at least {@code youngest}
     * years old on {@code today}. Empty when the month has no such day in that century.
     */
    public Optional<LocalDate> birthOn(LocalDate today, int youngest) {
        int year = today.getYear() / 100 * 100 + number(10);
        try {
            var date = LocalDate.of(year, number(8), day());
            return Optional.of(date.plusYears(youngest).isAfter(today) ? date.minusYears(100) : date);
        } catch (DateTimeException absent) {
            return Optional.empty();
        }
    }

    private int day() {
        int day = number(6);
        return day > FEMALE_DAY_OFFSET ? day - FEMALE_DAY_OFFSET : day;
    }

    private int number(int from) {
        return (digits.charAt(from) - '0') * 10 + digits.charAt(from + 1) - '0';
    }

    /** {@code 3.60499E+15}, also with a comma. */
    private static boolean looksScientific(String text) {
        int e = Math.max(text.indexOf('E'), text.indexOf('e'));
        return e > 0
                && e < text.length() - 1
                && text.chars().limit(e).allMatch(c -> isDigit(c) || c == '.' || c == ',')
                && text.substring(e + 1).chars().allMatch(c -> isDigit(c) || c == '+');
    }

    private static String withoutSeparators(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '.' && c != '-') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Shows no digit. */
    @Override
    public String toString() {
        return "Nik[****]";
    }
}
