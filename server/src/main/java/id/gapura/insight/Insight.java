package id.gapura.insight;

import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/** The face of insight: coverage against target, and where cover ends when. */
public final class Insight {
    private final TotalStore totals;
    private final TargetStore targets;
    private final EndingStore endings;
    private final TransactionTemplate readOnly;
    private final InstantSource clock;

    Insight(
            TotalStore totals,
            TargetStore targets,
            EndingStore endings,
            TransactionTemplate readOnly,
            InstantSource clock) {
        this.totals = totals;
        this.targets = targets;
        this.endings = endings;
        this.readOnly = readOnly;
        this.clock = clock;
    }

    /** Coverage of a region on a day. */
    public Coverage coverage(RegionCode region, LocalDate day) {
        return coverage(List.of(region), region, RegionLevel.NATION, day).getFirst();
    }

    /** Coverage of each of some regions of one level within a region, also of those without members, in their order. */
    public List<Coverage> coverageOf(List<RegionCode> regions, RegionCode within, RegionLevel level, LocalDate day) {
        return coverage(regions, within, level, day);
    }

    private List<Coverage> coverage(List<RegionCode> regions, RegionCode within, RegionLevel level, LocalDate day) {
        var sums = totals.sums(within, level, day);
        var inForce = targets.inForce(regions, day);
        return regions.stream()
                .map(region -> {
                    var sum = level == RegionLevel.NATION
                            ? sums.values().stream().reduce(TotalStore.Sum.NONE, TotalStore.Sum::plus)
                            : sums.getOrDefault(region, TotalStore.Sum.NONE);
                    return new Coverage(
                            region, sum.registered(), sum.protectedNow(), Optional.ofNullable(inForce.get(region)));
                })
                .toList();
    }

    /** How many members of each region of a level lose their protection at the end of a month, if they pay nothing more. */
    public Map<RegionCode, Long> endingIn(YearMonth month, RegionCode within, RegionLevel level) {
        return totals.ending(month.atEndOfMonth(), within, level);
    }

    /** Whom to visit: members of a region whose protection ends with a month, by place and name. */
    public List<Ending> endings(YearMonth month, RegionCode within, Page page) {
        return endings.list(month.atEndOfMonth(), within, page);
    }

    /** The whole of that list, one member at a time, for a download of any length. */
    public void eachEnding(YearMonth month, RegionCode within, Consumer<Ending> each) {
        readOnly.executeWithoutResult(_ -> endings.each(month.atEndOfMonth(), within, each));
    }

    /** How many that are in all. */
    public long countEndings(YearMonth month, RegionCode within) {
        return endingIn(month, within, RegionLevel.NATION).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** A stretch of a list. */
    public record Page(int offset, int limit) {}

    /** Why a target was not set. */
    public enum TargetFault {
        NEGATIVE,
        /** A number without a source is a wish. */
        SOURCE_MISSING
    }

    /** Sets the target of a region from a day on; empty when it is set. */
    public Optional<TargetFault> setTarget(
            RegionCode region, LocalDate from, long members, String source, String actor) {
        if (members < 0) {
            return Optional.of(TargetFault.NEGATIVE);
        }
        if (source.isBlank()) {
            return Optional.of(TargetFault.SOURCE_MISSING);
        }
        targets.insert(new Target(region, from, members, source.strip(), actor, clock.instant()));
        return Optional.empty();
    }

    /** Every version of the targets of a region, newest first. */
    public List<Target> targets(RegionCode region) {
        return targets.of(region);
    }
}
