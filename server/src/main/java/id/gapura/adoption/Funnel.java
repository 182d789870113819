package id.gapura.adoption;

import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The face of how many people are in which stage, by place, livelihood, campaign and week, and how many of those who
 * reached one went on. Everything is a sum over {@code adoption.total}, but for a campaign: its people are counted when it
 * is asked for.
 */
public final class Funnel {
    private final TotalStore totals;

    Funnel(TotalStore totals) {
        this.totals = totals;
    }

    /**
     * What is asked for.
     *
     * @param firstWeekOn a Monday
     * @param lastWeekOn a Monday; both weeks belong to it
     */
    public record Asked(People people, LocalDate firstWeekOn, LocalDate lastWeekOn) {
        /** So many weeks, of which the one of {@code today} is the last. */
        public static Asked weeksUntil(LocalDate today, int weeks, People people) {
            var last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Asked(people, last.minusWeeks(weeks - 1L), last);
        }
    }

    /**
     * One stage.
     *
     * @param now who is in it
     * @param came how many came into it in the weeks asked for
     * @param reached how many ever came as far, those who skipped it too; a return counts again
     * @param wentOn of those, how many went on to the stage after it; absent for the last one of the way
     */
    public record Level(Stage stage, long now, long came, long reached, Optional<Long> wentOn) {
        /** The share that went on; absent where there is nobody or nowhere to go. */
        public Optional<Double> share() {
            return wentOn.filter(_ -> reached > 0).map(further -> (double) further / reached);
        }
    }

    /** All stages, in order. */
    public List<Level> levels(Asked asked) {
        var now = totals.now(asked);
        var came = totals.came(asked);
        var flows = totals.flows(asked);
        return Stage.all().stream()
                .map(stage -> new Level(
                        stage,
                        now.getOrDefault(stage, 0L),
                        came.getOrDefault(stage, 0L),
                        reached(stage, flows) + returns(stage, flows),
                        stage.isBefore(Stage.CONFIRMATION)
                                ? Optional.of(reached(stage.next(), flows))
                                : Optional.empty()))
                .toList();
    }

    /** Moves from before a stage into it or beyond. Stopping is beyond nothing. */
    private static long reached(Stage stage, List<TotalStore.Flow> flows) {
        return flows.stream()
                .filter(flow -> flow.from().isBefore(stage) && !flow.to().isBefore(stage))
                .filter(flow -> stage == Stage.DISCONTINUANCE || flow.to() != Stage.DISCONTINUANCE)
                .mapToLong(TotalStore.Flow::people)
                .sum();
    }

    private static long returns(Stage stage, List<TotalStore.Flow> flows) {
        return flows.stream()
                .filter(flow -> flow.from() == Stage.DISCONTINUANCE && flow.to() == stage)
                .mapToLong(TotalStore.Flow::people)
                .sum();
    }

    /** How many are in which stage now; stages with nobody are absent. */
    public Map<Stage, Long> now(People people) {
        return totals.now(new Asked(people, LocalDate.EPOCH, LocalDate.EPOCH));
    }

    /** Who is in which stage, by livelihood; those with nobody are absent. */
    public Map<String, Map<Stage, Long>> bySegment(Asked asked) {
        return totals.nowBySegment(asked);
    }

    /** How many came into which stage, by the Monday of the week; weeks in which nobody did are absent. */
    public Map<LocalDate, Map<Stage, Long>> byWeek(Asked asked) {
        var weeks = new LinkedHashMap<LocalDate, Map<Stage, Long>>();
        totals.cameByWeek(asked).forEach((week, counts) -> weeks.put(LocalDate.parse(week), counts));
        return weeks;
    }

    /**
     * Who is in which stage, by the places of a level; who is counted at a higher level, because no more is known, is
     * counted there.
     */
    public Map<RegionCode, Map<Stage, Long>> byPlace(Asked asked, RegionLevel level) {
        var places = new LinkedHashMap<RegionCode, Map<Stage, Long>>();
        totals.nowByPlace(asked, level.codeLength())
                .forEach((code, counts) -> places.merge(RegionCode.of(code), counts, Funnel::plus));
        return places;
    }

    private static Map<Stage, Long> plus(Map<Stage, Long> left, Map<Stage, Long> right) {
        var sum = new EnumMap<Stage, Long>(left);
        right.forEach((stage, count) -> sum.merge(stage, count, Long::sum));
        return sum;
    }
}
