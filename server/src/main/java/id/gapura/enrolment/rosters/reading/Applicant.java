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
     * @param isStated whether the roster states it
     */
    public record Birth(LocalDate on, String place, boolean isStated) {
        /**
         * Whether whoever is on record with this NIK may be this person as far as birth dates tell.
         *
         * <p>A date that the roster states is compared with the one on record, never with the one coded in the NIK: those
         * two differ for some people, which is worth a warning only, and such a person's roster can be sent again. A date
         * taken from the NIK says nothing that the NIK does not, so it contradicts nobody. What is on record may have been
         * taken from the NIK too; it counts as what it says, for nobody knows any more, and an officer's look costs less
         * than a person who is lost behind another's NIK.
         */
        public boolean fits(LocalDate onRecord) {
            return !isStated || on.equals(onRecord);
        }
    }

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
