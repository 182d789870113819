package id.gapura.enrolment.rosters.reading;

import id.gapura.enrolment.rosters.reading.Applicant.Birth;
import id.gapura.kernel.Nik;

/** Remembers which NIK was taken by whom, so that a repeat is noticed. */
public interface NikClaims {
    /** What a row's NIK was before the row came. */
    enum Claim {
        FREE,
        SAME_PERSON,
        OTHER_NAME,
        /** The name is the same, the birth date that the row states is another. */
        OTHER_BIRTH;

        /** What a NIK is that somebody holds. */
        public static Claim held(boolean sameName, boolean fittingBirth) {
            if (!sameName) {
                return OTHER_NAME;
            }
            return fittingBirth ? SAME_PERSON : OTHER_BIRTH;
        }
    }

    /** Claims a NIK for a person and says what it was before; the first claim stays. */
    Claim claim(Nik nik, String name, Birth birth);
}
