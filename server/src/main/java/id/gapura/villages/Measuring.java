package id.gapura.villages;

import id.gapura.insight.Coverage;
import id.gapura.insight.Insight;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.villages.FactStore.Count;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures the villages of a district. */
final class Measuring {
    private final Places places;
    private final Insight insight;
    private final FactStore facts;
    private final VillageRules rules;

    Measuring(Places places, Insight insight, FactStore facts, VillageRules rules) {
        this.places = places;
        this.insight = insight;
        this.facts = facts;
        this.rules = rules;
    }

    /** What was found, by criterion and region; of {@link Criterion#BADGES} and {@link Criterion#PAYMENT} also for the district. */
    private record Found(RegionCode district, Map<Criterion, Map<RegionCode, Count>> counts) {
        Count of(Criterion criterion, RegionCode village) {
            var all = counts.getOrDefault(criterion, Map.of());
            var own = all.getOrDefault(village, Count.NONE);
            return criterion.isShare() ? own : own.plus(all.getOrDefault(district, Count.NONE));
        }
    }

    /** Every village of a district that has members or a target, by code. */
    List<Assessment> district(RegionCode district, LocalDate day, String by) {
        var villages = places.children(district).stream().map(Region::code).toList();
        var coverage = insight.coverageOf(villages, district, RegionLevel.VILLAGE, day).stream()
                .filter(one -> one.registered() > 0 || one.target().isPresent())
                .toList();
        if (coverage.isEmpty()) {
            return List.of();
        }
        var found = found(district, coverage, day);
        return coverage.stream()
                .map(one -> new Assessment(one.region(), day, by, measures(one.region(), found, day)))
                .toList();
    }

    /** One village, whoever lives there. */
    Assessment village(RegionCode village, LocalDate day, String by) {
        var coverage = insight.coverageOf(List.of(village), village, RegionLevel.VILLAGE, day);
        return new Assessment(village, day, by, measures(village, found(village.parent(), coverage, day), day));
    }

    private Found found(RegionCode district, List<Coverage> coverage, LocalDate day) {
        var covered = new HashMap<RegionCode, Count>();
        coverage.forEach(one -> covered.put(
                one.region(), new Count(one.protectedNow(), one.target().orElse(0L))));
        return new Found(
                district,
                Map.of(
                        Criterion.COVERED, covered,
                        Criterion.STAYING, facts.stayed(district, rules.latestMember(day)),
                        Criterion.FAMILY, facts.families(district),
                        Criterion.BADGES, facts.badges(district, day),
                        Criterion.PAYMENT, facts.paymentPlaces(district),
                        Criterion.MEETINGS, facts.meetings(district, day)));
    }

    private List<Measure> measures(RegionCode village, Found found, LocalDate day) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> {
                    var count = found.of(criterion, village);
                    return new Measure(criterion, count.reached(), count.outOf(), rules.needed(criterion, day));
                })
                .toList();
    }
}
