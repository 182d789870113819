package id.gapura.adoption;

import java.time.LocalDate;
import java.time.YearMonth;

/** Something on record about a person from which a stage follows. */
sealed interface Fact {
    LocalDate on();

    Cause cause();

    /** Anything but money. */
    record Happened(LocalDate on, Cause cause) implements Fact {}

    /**
     * A contribution month was paid.
     *
     * @param cause by whom: {@link Cause#PAID} or {@link Cause#SPONSORED}
     */
    record MonthPaid(LocalDate on, Cause cause, YearMonth month) implements Fact {}
}
