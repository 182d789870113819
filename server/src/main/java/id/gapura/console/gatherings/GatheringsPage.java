package id.gapura.console.gatherings;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/** All places of work in an officer's scope. */
public record GatheringsPage(List<Link> tabs, Table gatherings, boolean mayAdd) {
    public GatheringsPage {
        tabs = List.copyOf(tabs);
    }
}
