package id.gapura.offers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/** What a trial is to change; derived from membership and contributions, never stored. */
public enum Outcome {
    ENROLLED(0),
    /** A month is paid that no sponsor paid. */
    OWN_MONTH(0),
    /** The month is paid in which the third month after the draw ends, by whomever. */
    PROTECTED_3(3),
    PROTECTED_6(6),
    PROTECTED_12(12);

    private final int months;

    Outcome(int months) {
        this.months = months;
    }

    /** The word that texts and files know. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it came true; empty before the day on which that can be said. */
    Optional<Boolean> of(Participant participant, LocalDate today) {
        var day = participant.on().plusMonths(months);
        return day.isAfter(today)
                ? Optional.empty()
                : Optional.of(
                        switch (this) {
                            case ENROLLED -> participant.enrolledOn().isPresent();
                            case OWN_MONTH -> !participant.ownMonths().isEmpty();
                            case PROTECTED_3, PROTECTED_6, PROTECTED_12 ->
                                participant.paidMonths().contains(YearMonth.from(day));
                        });
    }
}
