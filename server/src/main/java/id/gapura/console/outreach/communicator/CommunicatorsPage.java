package id.gapura.console.outreach.communicator;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/**
 * Who speaks in a scope, and what they brought.
 *
 * @param add where somebody is put down; empty for who may not
 */
public record CommunicatorsPage(List<Link> tabs, Table all, List<String> notes, String add) {
    public CommunicatorsPage {
        tabs = List.copyOf(tabs);
        notes = List.copyOf(notes);
    }
}
