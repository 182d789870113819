package id.gapura.console.insight;

import id.gapura.screen.Link;
import id.gapura.screen.Pager;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.TileMap;
import java.util.List;
import java.util.Optional;

/**
 * Whose protection ends with a month in a region.
 *
 * @param trail the way down to the region
 * @param tiles the regions below; empty for a village
 * @param people whom to visit; empty for who may not see people
 */
public record LapsesPage(
        String region,
        List<Link> trail,
        List<Month> months,
        List<Stat> stats,
        Optional<TileMap> tiles,
        Optional<People> people) {
    public LapsesPage {
        trail = List.copyOf(trail);
        months = List.copyOf(months);
        stats = List.copyOf(stats);
    }

    /** A month to switch to. */
    public record Month(String label, String href, String count, boolean isShown) {}

    /**
     * The list of names.
     *
     * @param csv where the whole list is as a file; empty when there is nobody on it
     */
    public record People(Table table, Optional<Pager> pager, String csv, String xlsx) {}
}
