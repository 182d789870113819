package id.gapura.enrolment.reading;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What rows are judged by.
 *
 * @param ageLimit first age at which registration is refused
 * @param knownRegency of a code such as {@code 36.04}
 */
record RowRules(LocalDate today, int ageLimit, Predicate<String> knownRegency, DateReader dates) {
    /** Youngest age at which somebody may work at all (UU 13/2003 Pasal 69: light work from 13; 15 is no child). */
    static final int WORKING_AGE = 15;

    boolean isTooOld(LocalDate birthOn) {
        return !birthOn.plusYears(ageLimit).isAfter(today);
    }

    boolean isUnderAge(LocalDate birthOn) {
        return birthOn.plusYears(WORKING_AGE).isAfter(today);
    }
}
