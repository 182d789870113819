package id.gapura.console.sponsors;

import id.gapura.screen.Field;
import id.gapura.screen.Link;
import java.util.List;

/**
 * A form of its own page.
 *
 * @param crumbs the way here; the last but one is where leaving it leads
 */
public record FormPage(String title, String lead, String action, String submit, List<Link> crumbs, List<Field> fields) {
    public FormPage {
        crumbs = List.copyOf(crumbs);
        fields = List.copyOf(fields);
    }

    public String back() {
        return crumbs.get(crumbs.size() - 2).href();
    }
}
