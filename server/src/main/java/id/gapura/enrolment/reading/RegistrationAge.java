package id.gapura.enrolment.reading;

import java.time.LocalDate;

/**
 * Who is too old or too young to be registered on a day.
 *
 * @param limit first age, in full years, at which registration is refused
 */
public record RegistrationAge(LocalDate today, int limit) {
    /** Youngest age at which somebody may work at all (UU 13/2003 Pasal 69: light work from 13; 15 is no child). */
    public static final int YOUNGEST = 15;

    public boolean isTooOld(LocalDate birthOn) {
        return !birthOn.plusYears(limit).isAfter(today);
    }

    public boolean isTooYoung(LocalDate birthOn) {
        return birthOn.plusYears(YOUNGEST).isAfter(today);
    }
}
