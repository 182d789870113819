package id.gapura.console.adoption;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * Who stayed, by month of joining, door and campaign.
 *
 * @param csv where it is downloaded
 */
public record CohortPage(
        String region,
        Ways ways,
        List<Field> filters,
        List<Stat> stats,
        Tables tables,
        List<String> notes,
        String csv) {
    public CohortPage {
        filters = List.copyOf(filters);
        stats = List.copyOf(stats);
        notes = List.copyOf(notes);
    }

    /** The way to wider regions, and the pages beside this one. */
    public record Ways(List<Link> trail, List<Link> tabs) {
        public Ways {
            trail = List.copyOf(trail);
            tabs = List.copyOf(tabs);
        }
    }

    /** The same people from three sides. */
    public record Tables(Table months, Table doors, Table campaigns) {}
}
