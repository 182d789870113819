package id.gapura.rules.benefit;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;

/** Refuses facts that cannot be, by the name of the field and what it may be. */
final class Check {
    private Check() {}

    static void amount(String field, Rupiah value) {
        if (value.amount() < 0) {
            throw new IllegalArgumentException(field + " must be at least 0, not " + value.amount());
        }
    }

    static void within(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(field + " must be from " + least + " to " + most + ", not " + value);
        }
    }

    static void notBefore(String field, LocalDate day, String earlierField, LocalDate earlier) {
        if (day.isBefore(earlier)) {
            throw new IllegalArgumentException(
                    field + " must be from " + earlier + " (" + earlierField + ") on, not " + day);
        }
    }

    static void different(String field, List<?> values) {
        var seen = new HashSet<Object>();
        for (var value : values) {
            if (!seen.add(value)) {
                throw new IllegalArgumentException(field + " must not be named twice: " + value);
            }
        }
    }

    /** The calendar months from that of {@code since} to that of {@code until}, both counted. */
    static long months(LocalDate since, LocalDate until) {
        return ChronoUnit.MONTHS.between(YearMonth.from(since), YearMonth.from(until)) + 1;
    }
}
