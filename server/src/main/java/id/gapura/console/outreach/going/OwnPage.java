package id.gapura.console.outreach.going;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/** The activities to which an officer goes. */
public record OwnPage(List<Link> crumbs, Table activities) {
    public OwnPage {
        crumbs = List.copyOf(crumbs);
    }
}
