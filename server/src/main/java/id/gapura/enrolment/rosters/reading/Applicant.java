package id.gapura.enrolment.rosters.reading;

import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.registry.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a roster puts forward for registration ({@code calon peserta}), as far as it tells.
 *
 * <p>Personal data. A text that the roster does not give is empty.
 */
public record Applicant(Nik nik, String name, Sex sex, Birth birth, Contact contact, Work work) {
    /**
     * When and where the person was born.
     *
     * @param on as the roster states it, otherwise as the NIK has it
     */
    public record Birth(LocalDate on, String place) {}

    /**
     * Where the person is found.
     *
     * @param phone international form, {@code +62812…}
     * @param address street, hamlet, RT/RW, village, as far as the roster has them, parted by commas
     */
    public record Contact(String phone, String address) {}

    /**
     * What the person lives on.
     *
     * @param workplace stall, block or boat
     * @param monthlyIncome declared; null if not given or not readable
     */
    public record Work(
            String livelihood, String workplace, @Nullable Rupiah monthlyIncome) {}

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "Applicant[****]";
    }
}
