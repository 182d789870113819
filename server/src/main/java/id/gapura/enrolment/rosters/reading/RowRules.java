package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.reading.DateReader;
import id.gapura.enrolment.reading.RegistrationAge;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What rows are judged by.
 *
 * @param knownRegency of a code such as {@code 36.04}
 */
record RowRules(RegistrationAge age, Predicate<String> knownRegency, DateReader dates) {
    LocalDate today() {
        return age.today();
    }
}
