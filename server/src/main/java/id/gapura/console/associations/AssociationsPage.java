package id.gapura.console.associations;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/** All associations of an officer's scope. */
public record AssociationsPage(List<Link> tabs, Table associations, boolean mayManage) {
    public AssociationsPage {
        tabs = List.copyOf(tabs);
    }
}
