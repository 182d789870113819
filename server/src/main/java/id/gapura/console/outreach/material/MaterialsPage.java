package id.gapura.console.outreach.material;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/**
 * The library.
 *
 * @param activity whose code goes on paper printed from here; empty for none
 */
public record MaterialsPage(List<Link> tabs, Table materials, String activity, boolean mayWrite) {
    public MaterialsPage {
        tabs = List.copyOf(tabs);
    }
}
