package id.gapura.console.outreach;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/** Activities of an officer's places. */
public record ActivitiesPage(List<Link> tabs, List<Field> filters, Table activities) {
    public ActivitiesPage {
        tabs = List.copyOf(tabs);
        filters = List.copyOf(filters);
    }
}
