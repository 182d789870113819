package id.gapura.console.messages;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/** Every occasion with the versions of its words in each language. */
public record TemplatesPage(List<Link> tabs, Table occasions) {
    public TemplatesPage {
        tabs = List.copyOf(tabs);
    }
}
