package id.gapura.enrolment.rescue;

import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.followup.Reason;
import id.gapura.places.RegionCode;
import java.util.Optional;

/**
 * Which of the list.
 *
 * @param owner a login; the empty one is of those that nobody owns
 */
public record RescueFilter(RegionCode within, Optional<Reason> reason, Optional<Door> door, Optional<String> owner) {
    /** All of a place. */
    public static RescueFilter in(RegionCode within) {
        return new RescueFilter(within, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public RescueFilter ownedBy(String login) {
        return new RescueFilter(within, reason, door, Optional.of(login));
    }
}
