package id.gapura.collective;

import id.gapura.enrolment.followup.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** Why whoever ends like this is on the rescue list; empty for who is not. */
    Optional<Reason> reason() {
        return switch (this) {
            case ENROLLED -> Optional.empty();
            case UNSIGNED -> Optional.of(Reason.UNSIGNED);
            case CLOSED -> Optional.of(Reason.MEMBERSHIP_CLOSED);
            case OTHER_PROGRAMMES -> Optional.of(Reason.OTHER_PROGRAMMES);
            case NOT_NEW -> Optional.of(Reason.NOT_NEW);
        };
    }

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
