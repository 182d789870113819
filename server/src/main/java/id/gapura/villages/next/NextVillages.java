package id.gapura.villages.next;

import id.gapura.adoption.Funnel;
import id.gapura.adoption.People;
import id.gapura.adoption.Stage;
import id.gapura.insight.Coverage;
import id.gapura.insight.Insight;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.MarketDays;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.places.RegionLevel;
import id.gapura.villages.next.Candidate.Market;
import id.gapura.villages.next.Candidate.Nearby;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The face of which village should be next. */
public final class NextVillages {
    private static final List<Stage> WAITING = List.of(Stage.KNOWLEDGE, Stage.PERSUASION, Stage.DECISION);
    /** Later than that nobody plans by it. */
    private static final int MARKET_DAYS = 14;

    private final Places places;
    private final Insight insight;
    private final Funnel funnel;
    private final Gatherings gatherings;
    private final NearbyStore nearby;
    private final InstantSource clock;

    NextVillages(
            Places places,
            Insight insight,
            Funnel funnel,
            Gatherings gatherings,
            NearbyStore nearby,
            InstantSource clock) {
        this.places = places;
        this.insight = insight;
        this.funnel = funnel;
        this.gatherings = gatherings;
        this.nearby = nearby;
        this.clock = clock;
    }

    /** Whether a region is small enough to look at each of its villages. */
    public boolean isSmallEnough(RegionCode within) {
        return within.level().compareTo(RegionLevel.REGENCY) >= 0;
    }

    /** Villages within a regency or below, those with most reasons first, among them those where most people wait. */
    public List<Candidate> list(RegionCode within, int limit) {
        if (!isSmallEnough(within)) {
            throw new IllegalArgumentException("a page does not walk through the villages of " + within.text());
        }
        var today = Jakarta.today(clock);
        var waiting = waiting(within, today);
        var around = around(within, today);
        return coverage(within, today).stream()
                .map(one -> new Candidate(
                        one.region(), waiting.getOrDefault(one.region(), 0L), one, around.of(one.region())))
                .filter(Candidate::isWorthIt)
                .sorted(Comparator.comparingInt(
                                (Candidate one) -> -one.reasons().size())
                        .thenComparingLong(one -> -one.waiting())
                        .thenComparing(one -> one.village().text()))
                .limit(limit)
                .toList();
    }

    private List<Coverage> coverage(RegionCode within, LocalDate today) {
        var villages = villages(within).map(Region::code).toList();
        return villages.isEmpty() ? List.of() : insight.coverageOf(villages, within, RegionLevel.VILLAGE, today);
    }

    private Stream<Region> villages(RegionCode within) {
        return switch (within.level()) {
            case VILLAGE -> places.find(within).stream();
            case DISTRICT -> places.children(within).stream();
            default -> places.children(within).stream().flatMap(one -> villages(one.code()));
        };
    }

    private Map<RegionCode, Long> waiting(RegionCode within, LocalDate today) {
        var counts = new HashMap<RegionCode, Long>();
        funnel.byPlace(Funnel.Asked.weeksUntil(today, 1, People.of(within, "")), RegionLevel.VILLAGE)
                .forEach((code, stages) -> counts.put(
                        code,
                        WAITING.stream()
                                .mapToLong(stage -> stages.getOrDefault(stage, 0L))
                                .sum()));
        return counts;
    }

    /** What is known of places, by region; what a district has counts for each of its villages. */
    private record Around(Map<RegionCode, Long> helpers, Map<RegionCode, Market> markets, Set<RegionCode> met) {
        Nearby of(RegionCode village) {
            long near = helpers.getOrDefault(village, 0L) + helpers.getOrDefault(village.parent(), 0L);
            var market = Optional.ofNullable(markets.get(village))
                    .or(() -> Optional.ofNullable(markets.get(village.parent())));
            return new Nearby(near, market, !met.contains(village));
        }
    }

    private Around around(RegionCode within, LocalDate today) {
        var region = within.level() == RegionLevel.VILLAGE ? within.parent() : within;
        return new Around(
                nearby.helpers(region, today),
                markets(region, today),
                nearby.met(region, today.minusDays(Candidate.QUIET_DAYS)));
    }

    /** The next one of each place that has one soon. */
    private Map<RegionCode, Market> markets(RegionCode region, LocalDate today) {
        var days = gatherings.marketDays(region);
        var markets = new HashMap<RegionCode, Market>();
        gatherings.within(region).stream()
                .filter(one -> one.kind() == Gathering.Kind.MARKET && one.isOpen())
                .forEach(one -> Optional.ofNullable(days.get(one.id()))
                        .flatMap(market -> nextDay(market, today))
                        .ifPresent(
                                day -> markets.merge(one.region(), new Market(one.name(), day), NextVillages::sooner)));
        return markets;
    }

    private static Optional<LocalDate> nextDay(MarketDays market, LocalDate today) {
        return Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                .limit(MARKET_DAYS)
                .filter(market::isOn)
                .findFirst();
    }

    private static Market sooner(Market one, Market other) {
        return other.on().isBefore(one.on()) ? other : one;
    }
}
