package id.gapura.villages.next;

import id.gapura.insight.Coverage;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A village to go to.
 *
 * @param waiting how many were met or tried and do not pay yet
 */
public record Candidate(RegionCode village, long waiting, Coverage coverage, Nearby nearby) {
    /** Of fewer it is nobody's errand to go there for them. */
    public static final int MANY = 10;

    /** So long after an activity people are left alone. */
    public static final int QUIET_DAYS = 90;

    /**
     * What helps there, or was done there already.
     *
     * @param helpers valid badges, agents and groups that pay together, of the village and its district
     * @param market the next one within two weeks
     * @param quiet whether no activity met people there in the last ninety days, and none is planned
     */
    public record Nearby(long helpers, Optional<Market> market, boolean quiet) {}

    /** A market, and when it is held. */
    public record Market(String name, LocalDate on) {}

    /** In their order. */
    public List<Reason> reasons() {
        return Arrays.stream(Reason.values()).filter(this::speaks).toList();
    }

    private boolean speaks(Reason reason) {
        return switch (reason) {
            case WAITING -> waiting >= MANY;
            case FEW_COVERED -> isFewCovered();
            case HELPER -> nearby.helpers > 0;
            case MARKET -> nearby.market.isPresent();
            case QUIET -> nearby.quiet;
        };
    }

    private boolean isFewCovered() {
        return coverage.target()
                .filter(target -> 2 * coverage.protectedNow() < target)
                .isPresent();
    }

    /** Whether there is anybody to go there for, as far as we know. */
    boolean isWorthIt() {
        return waiting > 0 || isFewCovered();
    }
}
