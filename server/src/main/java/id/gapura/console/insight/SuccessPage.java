package id.gapura.console.insight;

import id.gapura.screen.Gauge;
import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * How many of those who tried to enrol are members, in all and by week, door and place.
 *
 * @param csv where it is downloaded
 */
public record SuccessPage(
        String region, List<Link> trail, List<Stat> stats, List<Gauge> weeks, Table doors, Table places, String csv) {
    public SuccessPage {
        trail = List.copyOf(trail);
        stats = List.copyOf(stats);
        weeks = List.copyOf(weeks);
    }
}
