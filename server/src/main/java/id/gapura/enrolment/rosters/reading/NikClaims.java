package id.gapura.enrolment.rosters.reading;

import id.gapura.kernel.Nik;

/** Remembers which NIK was taken under which name, so that a repeat is noticed. */
public interface NikClaims {
    /** What a row's NIK was before the row came. */
    enum Claim {
        FREE,
        SAME_NAME,
        OTHER_NAME
    }

    /** Claims a NIK for a name and says what it was before; the first claim stays. */
    Claim claim(Nik nik, String name);
}
