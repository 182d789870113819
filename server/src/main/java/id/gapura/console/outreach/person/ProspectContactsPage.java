package id.gapura.console.outreach.person;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/**
 * By which activities one prospect was met, and who went to them.
 *
 * @param add where another contact is put down; empty where nothing went on lately
 */
public record ProspectContactsPage(
        String name, String place, List<Link> crumbs, Table contacts, Table visits, String add) {
    public ProspectContactsPage {
        crumbs = List.copyOf(crumbs);
    }
}
