package id.gapura.console.messages.circular;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/** Circulars of an officer's places. */
public record CircularsPage(List<Link> tabs, Table circulars, boolean mayWrite) {
    public CircularsPage {
        tabs = List.copyOf(tabs);
    }
}
