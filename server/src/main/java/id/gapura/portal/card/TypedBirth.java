package id.gapura.portal.card;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A birth date as it was typed, in three parts. */
public record TypedBirth(String day, String month, String year) {
    public static final TypedBirth NOTHING = new TypedBirth("", "", "");

    private static final Pattern ONE_OR_TWO = Pattern.compile("\\d{1,2}");
    private static final Pattern FOUR = Pattern.compile("\\d{4}");
    private static final int OLDEST = 1900;

    /** What is wrong with it. */
    public enum Fault {
        MISSING,
        /** A year of two digits could mean two centuries. */
        YEAR_SHORT,
        /** No such day, such as 31 February. */
        IMPOSSIBLE,
        FUTURE
    }

    /** What is wrong with it on a day; empty if nothing is. */
    public Optional<Fault> fault(LocalDate today) {
        if (day.isBlank() || month.isBlank() || year.isBlank()) {
            return Optional.of(Fault.MISSING);
        }
        if (ONE_OR_TWO.matcher(year.strip()).matches()) {
            return Optional.of(Fault.YEAR_SHORT);
        }
        try {
            return on().isAfter(today) ? Optional.of(Fault.FUTURE) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.of(Fault.IMPOSSIBLE);
        }
    }

    /**
     * The day.
     *
     * @throws DateTimeException where the parts are none
     */
    public LocalDate on() {
        int writtenYear = part(year, FOUR);
        if (writtenYear < OLDEST) {
            throw new DateTimeException("nobody alive was born before " + OLDEST);
        }
        return LocalDate.of(writtenYear, part(month, ONE_OR_TWO), part(day, ONE_OR_TWO));
    }

    private static int part(String written, Pattern form) {
        var digits = written.strip();
        if (!form.matcher(digits).matches()) {
            throw new DateTimeException("not a number");
        }
        return Integer.parseInt(digits);
    }

    /** Shows nothing of what was typed. */
    @Override
    public String toString() {
        return "TypedBirth[]";
    }
}
