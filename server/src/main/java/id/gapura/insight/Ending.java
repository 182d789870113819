package id.gapura.insight;

import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A member whose cover ends, for the list of whom to visit.
 *
 * @param lapsesOn the first day without membership if nothing is paid
 */
public record Ending(Who who, RegionCode region, LocalDate protectedUntil, LocalDate lapsesOn) {
    /** Whom to visit. */
    public record Who(UUID workerId, String name, String memberNumber, Optional<String> livelihood) {}
}
