package id.gapura.enrolment.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads a birth date as people and spreadsheets write it: {@code 23 Maret 1966}, {@code 12/01/1969} (day first),
 * {@code 01.04.1982}, {@code 1979-08-09}, {@code 22-Des-69}, {@code 30373} (days since the end of 1899).
 */
public final class DateReader {
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 100;
    private static final int FIRST_YEAR = 1900;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    /** 1 January 1910; smaller numbers are no birth dates of today's workers. */
    private static final int FIRST_SERIAL = 3_654;

    private static final int NONE = -1;

    private final LocalDate today;

    public DateReader(LocalDate today) {
        this.today = today;
    }

    /** Empty if the text is no date, or one that never was. */
    public Optional<LocalDate> read(String written) {
        var parts = new int[3];
        var digits = new int[3];
        int count = 0;
        int at = 0;
        while (at < written.length() && count < 3) {
            char c = written.charAt(at);
            int end = at + 1;
            if (Words.isDigit(c)) {
                while (end < written.length() && Words.isDigit(written.charAt(end))) {
                    end++;
                }
                parts[count] = end - at > 8 ? NONE : number(written, at, end);
                digits[count++] = end - at;
            } else if (Words.isLetter(c)) {
                while (end < written.length() && Words.isLetter(written.charAt(end))) {
                    end++;
                }
                if (count != 1) {
                    return Optional.empty();
                }
                parts[count++] = month(written, at, end);
            }
            at = end;
        }
        if (count == 1) {
            return digits[0] == 8 ? packed(parts[0]) : serial(parts[0], digits[0]);
        }
        return count == 3 && isTime(written, at) ? ordered(parts, digits) : Optional.empty();
    }

    /** What may follow a date: nothing, or an hour. */
    private static boolean isTime(String written, int from) {
        for (int i = from; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!Words.isDigit(c) && c != ':' && c != ' ' && c != '.' && c != 'T' && c != 'Z') {
                return false;
            }
        }
        return true;
    }

    private Optional<LocalDate> ordered(int[] parts, int[] digits) {
        if (digits[0] == 4) {
            return digits[2] <= 2 ? day(parts[0], parts[1], parts[2]) : Optional.empty();
        }
        if (digits[0] > 2 || digits[1] > 2 || (digits[2] != 4 && digits[2] != 2)) {
            return Optional.empty();
        }
        int year = digits[2] == 4 ? parts[2] : fullYear(parts[2], parts[1], parts[0]);
        return day(year, parts[1], parts[0]);
    }

    /** The latest century in which the person may work; a child of today if the one before makes them too old. */
    private int fullYear(int twoDigits, int month, int day) {
        int late = today.getYear() / 100 * 100 + twoDigits;
        boolean works = isBornBy(late, month, day, today.minusYears(YOUNGEST));
        boolean child = isBornBy(late, month, day, today) && late - 100 < today.getYear() - OLDEST;
        return works || child ? late : late - 100;
    }

    private static boolean isBornBy(int year, int month, int day, LocalDate limit) {
        return day(year, month, day).filter(date -> !date.isAfter(limit)).isPresent();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean exists = year >= FIRST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Eight digits: day first, or else year first. */
    private static Optional<LocalDate> packed(int number) {
        var dayFirst = day(number % 10_000, number / 10_000 % 100, number / 1_000_000);
        return dayFirst.isPresent() ? dayFirst : day(number / 10_000, number / 100 % 100, number % 100);
    }

    private Optional<LocalDate> serial(int number, int digits) {
        boolean plausible =
                digits <= 5 && number >= FIRST_SERIAL && number <= today.toEpochDay() - SERIAL_ZERO.toEpochDay();
        return plausible ? Optional.of(SERIAL_ZERO.plusDays(number)) : Optional.empty();
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** Number of a month by its first three letters in Indonesian or English, or {@link #NONE}. */
    private static int month(String text, int from, int to) {
        if (to - from < 3) {
            return NONE;
        }
        int letters = Words.lower(text.charAt(from)) << 16
                | Words.lower(text.charAt(from + 1)) << 8
                | Words.lower(text.charAt(from + 2));
        return switch (letters) {
            case 'j' << 16 | 'a' << 8 | 'n' -> 1;
            case 'f' << 16 | 'e' << 8 | 'b', 'p' << 16 | 'e' << 8 | 'b' -> 2;
            case 'm' << 16 | 'a' << 8 | 'r' -> 3;
            case 'a' << 16 | 'p' << 8 | 'r' -> 4;
            case 'm' << 16 | 'e' << 8 | 'i', 'm' << 16 | 'a' << 8 | 'y' -> 5;
            case 'j' << 16 | 'u' << 8 | 'n' -> 6;
            case 'j' << 16 | 'u' << 8 | 'l' -> 7;
            case 'a' << 16 | 'g' << 8 | 'u',
                    'a' << 16 | 'g' << 8 | 't',
                    'a' << 16 | 'g' << 8 | 's',
                    'a' << 16 | 'u' << 8 | 'g' -> 8;
            case 's' << 16 | 'e' << 8 | 'p' -> 9;
            case 'o' << 16 | 'k' << 8 | 't', 'o' << 16 | 'c' << 8 | 't' -> 10;
            case 'n' << 16 | 'o' << 8 | 'v', 'n' << 16 | 'o' << 8 | 'p' -> 11;
            case 'd' << 16 | 'e' << 8 | 's', 'd' << 16 | 'e' << 8 | 'c' -> 12;
            default -> NONE;
        };
    }
}
