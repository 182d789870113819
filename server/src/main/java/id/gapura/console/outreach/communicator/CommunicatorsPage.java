package id.gapura.console.outreach.communicator;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/** Who speaks in a scope, and what they brought. */
public record CommunicatorsPage(List<Link> tabs, Table all, List<String> notes) {
    public CommunicatorsPage {
        tabs = List.copyOf(tabs);
        notes = List.copyOf(notes);
    }
}
