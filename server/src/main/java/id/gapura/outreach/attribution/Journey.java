package id.gapura.outreach.attribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a member came by before becoming one, and what became of them.
 *
 * @param touches the earliest first; at least one, none after the day of joining
 */
record Journey(UUID workerId, Background background, List<Touch> touches, Fate fate) {
    Journey {
        touches = List.copyOf(touches);
        if (touches.isEmpty()) {
            throw new IllegalArgumentException("a journey begins somewhere");
        }
    }

    /** That somebody came by an activity. */
    record Touch(UUID activityId, Instant at) {}

    /**
     * What became of a member.
     *
     * @param covered whether the month of each milestone is paid, also of those still to come
     */
    record Fate(LocalDate joinedOn, Map<Milestone, Boolean> covered) {
        Fate {
            covered = Map.copyOf(covered);
        }

        /** Whether it can be told by now. */
        boolean isDue(Milestone milestone, Ripeness ripeness) {
            return !joinedOn.isAfter(ripeness.latest(milestone));
        }

        boolean isCovered(Milestone milestone) {
            return covered.getOrDefault(milestone, false);
        }
    }
}
