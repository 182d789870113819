package id.gapura.console.inbox;

import id.gapura.screen.Link;
import id.gapura.screen.Pager;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/** Questions that wait, or that were answered. */
public record InboxPage(List<Link> tabs, Table table, Optional<Pager> pager) {
    public InboxPage {
        tabs = List.copyOf(tabs);
    }
}
