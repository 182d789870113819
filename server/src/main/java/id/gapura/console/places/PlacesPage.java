package id.gapura.console.places;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * Regions below one region, and the branches.
 *
 * @param path from the nation down to the region
 */
public record PlacesPage(List<Stat> counts, List<Link> path, Table regions, Table branches, Field file) {
    public PlacesPage {
        counts = List.copyOf(counts);
        path = List.copyOf(path);
    }
}
