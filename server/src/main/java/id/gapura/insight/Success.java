package id.gapura.insight;

import id.gapura.enrolment.attempts.Door;
import id.gapura.insight.SuccessRate.Span;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The face of how many of those who tried to enrol succeeded: in all, by door, week and place. */
public final class Success {
    private final AttemptTotals totals;

    Success(AttemptTotals totals) {
        this.totals = totals;
    }

    public SuccessRate of(RegionCode within, Span span) {
        return totals.all(within, span);
    }

    /** Doors by which nobody came are absent. */
    public Map<Door, SuccessRate> byDoor(RegionCode within, Span span) {
        return keyed(totals.byDoor(within, span), Door::of);
    }

    /** By the Monday of the week in which they began, the earliest first; weeks in which nobody did are absent. */
    public Map<LocalDate, SuccessRate> byWeek(RegionCode within, Span span) {
        return keyed(totals.byWeek(within, span), LocalDate::parse);
    }

    /**
     * By the places of a level below a region; whoever is counted at a higher level, because no more is known, is counted
     * there.
     */
    public Map<RegionCode, SuccessRate> byPlace(RegionCode within, RegionLevel level, Span span) {
        return keyed(totals.byPlace(within, level.codeLength(), span), RegionCode::of);
    }

    private static <K> Map<K, SuccessRate> keyed(Map<String, SuccessRate> rates, Function<String, K> read) {
        var keyed = new LinkedHashMap<K, SuccessRate>();
        rates.forEach((key, rate) -> keyed.put(read.apply(key), rate));
        return keyed;
    }
}
