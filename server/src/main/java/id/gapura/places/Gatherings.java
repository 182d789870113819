package id.gapura.places;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Gathering.Kind;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The face of places where people work side by side: officers put them down, and people's work points at them. */
public final class Gatherings {
    /** More than a regency has. */
    private static final int MOST = 2_000;

    private final GatheringStore gatherings;
    private final MarketDayStore marketDays;
    private final InstantSource clock;
    private final Ids ids;

    Gatherings(GatheringStore gatherings, MarketDayStore marketDays, InstantSource clock, Ids ids) {
        this.gatherings = gatherings;
        this.marketDays = marketDays;
        this.clock = clock;
        this.ids = ids;
    }

    /** Puts a place down; empty if the region has one of that kind and name already. */
    public Optional<Gathering> add(Kind kind, String name, RegionCode region, String actor) {
        var gathering = new Gathering(ids.next(), kind, name.strip(), region, Optional.empty());
        return gatherings.insert(gathering, actor, clock.instant()) ? Optional.of(gathering) : Optional.empty();
    }

    /** From today on it cannot be chosen any more; whoever works there still does. */
    public void close(UUID id) {
        gatherings.close(id, Optional.of(Jakarta.today(clock)));
    }

    public void reopen(UUID id) {
        gatherings.close(id, Optional.empty());
    }

    public Optional<Gathering> find(UUID id) {
        return gatherings.list(List.of(id)).stream().findFirst();
    }

    /** By id; unknown ones are absent. */
    public Map<UUID, Gathering> list(Collection<UUID> wanted) {
        return gatherings.list(wanted).stream().collect(Collectors.toMap(Gathering::id, Function.identity()));
    }

    /** All within a region, the closed ones last, by kind and name. */
    public List<Gathering> within(RegionCode region) {
        return gatherings.within(region, MOST);
    }

    /** On which days a place is a market; empty where nobody said. */
    public MarketDays marketDays(Gathering one) {
        return marketDays(one.region()).getOrDefault(one.id(), MarketDays.NONE);
    }

    /** Those of all places within a region; places of which nobody said are absent. */
    public Map<UUID, MarketDays> marketDays(RegionCode within) {
        return marketDays.within(within);
    }

    /** Says on which days a place is a market; none takes it back. */
    public void setMarketDays(Gathering one, MarketDays days, String actor) {
        marketDays.set(one.id(), days, actor, clock.instant());
    }
}
