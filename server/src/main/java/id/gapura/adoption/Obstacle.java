package id.gapura.adoption;

import java.util.Locale;

/** What keeps people from being covered. */
public enum Obstacle {
    /** {@code ketergantungan}: they wait for somebody else to pay. */
    DEPENDENCY,
    /** {@code predisposisi}: what they believe and distrust. */
    PREDISPOSING,
    /** {@code waktu}: they have no time to see to it. */
    TIME,
    /** {@code pemungkin}: they would, and lack the money, the papers or the way. */
    ENABLING;

    /** The word that texts know. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
