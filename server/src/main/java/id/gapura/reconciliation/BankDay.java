package id.gapura.reconciliation;

import id.gapura.kernel.Jakarta;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as a bank writes it, alone or with a time. */
final class BankDay {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private BankDay() {}

    /** The day, in Jakarta; empty if there is neither, or in a year that nobody means and that cannot be kept. */
    static Optional<LocalDate> of(@Nullable LocalDate day, @Nullable OffsetDateTime time) {
        if (day != null) {
            return Optional.of(day).filter(BankDay::isMeant);
        }
        return Optional.ofNullable(time)
                .filter(one -> isMeant(one.toLocalDate()))
                .map(one -> Jakarta.day(one.toInstant()));
    }

    static boolean isMeant(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
