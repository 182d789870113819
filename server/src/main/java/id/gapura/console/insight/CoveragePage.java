package id.gapura.console.insight;

import id.gapura.screen.Gauge;
import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.TileMap;
import java.util.List;
import java.util.Optional;

/**
 * Coverage of a region and of those below it.
 *
 * @param map at the level of the nation
 * @param links what can be taken along or changed
 */
public record CoveragePage(
        String region, List<Link> trail, List<Stat> stats, Optional<TileMap> map, Below below, Links links) {
    public CoveragePage {
        trail = List.copyOf(trail);
        stats = List.copyOf(stats);
    }

    /**
     * The regions one level below.
     *
     * @param gauges of those that have a target
     */
    public record Below(Table table, List<Gauge> gauges) {
        public Below {
            gauges = List.copyOf(gauges);
        }
    }

    /**
     * Where to go from here.
     *
     * @param targets the versions of the region's target, to look at and perhaps to change
     */
    public record Links(String csv, String targets) {}
}
