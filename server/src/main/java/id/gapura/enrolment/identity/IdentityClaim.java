package id.gapura.enrolment.identity;

import id.gapura.kernel.Nik;
import id.gapura.registry.Sex;
import java.time.LocalDate;

/** Who somebody says to be. Personal data: shows nothing of the person. */
public record IdentityClaim(Nik nik, String name, LocalDate birthOn, Sex sex) {
    @Override
    public String toString() {
        return "IdentityClaim[****]";
    }
}
