package id.gapura.console.outreach.workbook;

import id.gapura.console.FormPage;
import id.gapura.screen.Fact;
import id.gapura.screen.Moment;
import java.util.List;

/**
 * A topic being written.
 *
 * @param proposed what the data say
 * @param strike where it is struck out; empty where it is not
 */
public record EntryPage(FormPage form, List<Fact> proposed, List<Moment> history, String strike) {
    public EntryPage {
        proposed = List.copyOf(proposed);
        history = List.copyOf(history);
    }
}
