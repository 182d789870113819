package id.gapura.console.outreach;

import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Activity;
import id.gapura.outreach.activity.ActivityKind;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.MarketDays;
import id.gapura.places.RegionCode;
import id.gapura.screen.Shell;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Markets whose days are known, for a calendar. */
record Markets(List<Market> all) {
    private static final int NAMED = 2;

    /** A market and its days. */
    record Market(Gathering where, MarketDays days) {}

    static Markets within(RegionCode scope, Gatherings gatherings) {
        var days = gatherings.marketDays(scope);
        return new Markets(gatherings.within(scope).stream()
                .filter(Gathering::isOpen)
                .map(one -> new Market(one, days.getOrDefault(one.id(), MarketDays.NONE)))
                .filter(market -> !market.days().isEmpty())
                .toList());
    }

    /** The markets of a day by name; empty where none is held. */
    String on(LocalDate day, Shell shell) {
        var names = all.stream()
                .filter(market -> market.days().isOn(day))
                .map(market -> market.where().name())
                .toList();
        var named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? named : shell.text("market.more", named, names.size() - NAMED);
    }

    /** Activities that are planned at one of these markets on a day when it is not held, in words. */
    List<String> offDays(List<Activity> activities, Shell shell) {
        return activities.stream()
                .filter(one -> one.isPlanned() && one.plan().kind() == ActivityKind.MARKET)
                .flatMap(one -> offDay(one, shell).stream())
                .toList();
    }

    private Optional<String> offDay(Activity one, Shell shell) {
        var where = one.plan().where();
        var day = Jakarta.day(one.plan().span().from());
        return all.stream()
                .filter(market -> market.where().name().equalsIgnoreCase(where.venue())
                        && where.region().contains(market.where().region()))
                .findFirst()
                .filter(market -> !market.days().isOn(day))
                .map(market -> shell.text(
                        "market.off",
                        one.plan().title(),
                        shell.format().shortDate(day),
                        market.where().name(),
                        market.days().codes().stream()
                                .map(code -> shell.text("market.day." + code))
                                .collect(Collectors.joining(", "))));
    }
}
