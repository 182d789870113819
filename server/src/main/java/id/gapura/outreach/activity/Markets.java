package id.gapura.outreach.activity;

import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.MarketDays;
import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Markets whose days are known. */
public record Markets(List<Market> all) {
    public Markets {
        all = List.copyOf(all);
    }

    /** A market and its days. */
    public record Market(Gathering where, MarketDays days) {}

    public static Markets within(RegionCode region, Gatherings gatherings) {
        var days = gatherings.marketDays(region);
        return new Markets(gatherings.within(region).stream()
                .filter(Gathering::isOpen)
                .map(one -> new Market(one, days.getOrDefault(one.id(), MarketDays.NONE)))
                .filter(market -> !market.days().isEmpty())
                .toList());
    }

    /** The names of those that are held on a day. */
    public List<String> on(LocalDate day) {
        return all.stream()
                .filter(market -> market.days().isOn(day))
                .map(market -> market.where().name())
                .toList();
    }

    /** The one at which something is, by the name of the venue. */
    Optional<Market> at(Activity.Where where) {
        return all.stream()
                .filter(market -> market.where().name().equalsIgnoreCase(where.venue())
                        && where.region().contains(market.where().region()))
                .findFirst();
    }
}
