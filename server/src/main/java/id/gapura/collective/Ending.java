package id.gapura.collective;

import java.util.Arrays;
import java.util.Locale;

/** How a person of a roster ended. */
public enum Ending {
    /** Somebody pays, and consent is on record. */
    ENROLLED,
    /** Did not sign the sheet; stays on the register as before, and nobody pays. */
    UNSIGNED,
    /** No member, or no longer. */
    CLOSED,
    /** Has other programmes than the sponsor pays for. */
    OTHER_PROGRAMMES,
    /** Has paid before, where the sponsor gives free months to newcomers alone. */
    NOT_NEW;

    /** The word that the database and texts know it by. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Ending of(String code) {
        return Arrays.stream(values())
                .filter(ending -> ending.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody ends as " + code));
    }
}
