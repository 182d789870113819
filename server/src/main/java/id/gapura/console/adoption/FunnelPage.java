package id.gapura.console.adoption;

import id.gapura.screen.Field;
import id.gapura.screen.Gauge;
import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/**
 * How many people are in which stage.
 *
 * @param code of the region, which a change of the filters keeps
 * @param bars how many ever came as far as each stage
 * @param explained which people these are, if not all; may be empty
 * @param csv where it is downloaded
 */
public record FunnelPage(
        String region,
        String code,
        List<Link> trail,
        List<Link> tabs,
        List<Field> filters,
        List<Gauge> bars,
        Tables tables,
        String explained,
        String csv) {
    public FunnelPage {
        trail = List.copyOf(trail);
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
        bars = List.copyOf(bars);
    }

    /** The same in numbers: by stage, and who is where now and came when. */
    public record Tables(Table stages, Table weeks, Table segments, Table places) {}
}
