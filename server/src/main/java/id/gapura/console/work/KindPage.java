package id.gapura.console.work;

import id.gapura.screen.Link;
import java.util.List;

/** The first question about an occupation: at what kind of place one works. */
public record KindPage(String title, List<Link> crumbs, List<Link> kinds) {
    public KindPage {
        crumbs = List.copyOf(crumbs);
        kinds = List.copyOf(kinds);
    }
}
