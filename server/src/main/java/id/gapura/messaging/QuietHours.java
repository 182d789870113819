package id.gapura.messaging;

import id.gapura.places.ClockZone;
import id.gapura.places.RegionCode;
import id.gapura.rules.law.Law;
import id.gapura.rules.law.Series;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When messages nobody asked for may go: by day on the clocks of the place, from the parameter {@code messages.quiet-until}
 * to {@code messages.quiet-from}. Where the place is not known it must be day everywhere in the country.
 */
final class QuietHours {
    private final Series<Integer> from;
    private final Series<Integer> until;

    QuietHours(Law law) {
        this.from = law.count("messages.quiet-from");
        this.until = law.count("messages.quiet-until");
    }

    /** The moment itself by day; else the next morning. */
    Instant nextOpen(RegionCode place, Instant moment) {
        var zones = ClockZone.of(place);
        return zones.stream().allMatch(zone -> isOpen(zone.zone(), moment))
                ? moment
                : morning(zones.getLast().zone(), moment);
    }

    private boolean isOpen(ZoneId zone, Instant moment) {
        var local = moment.atZone(zone);
        var day = local.toLocalDate();
        return local.getHour() >= until.at(day).value()
                && local.getHour() < from.at(day).value();
    }

    private Instant morning(ZoneId zone, Instant moment) {
        var day = moment.atZone(zone).toLocalDate();
        var morning = day.atTime(until.at(day).value(), 0).atZone(zone);
        return morning.toInstant().isAfter(moment)
                ? morning.toInstant()
                : morning.plusDays(1).toInstant();
    }
}
