package id.gapura.console.offers;

import id.gapura.screen.Fact;
import id.gapura.screen.Table;
import java.util.List;

/**
 * A trial: what it offers, whether its arms are alike, what came of each.
 *
 * @param arms what each is offered and how many are in it
 * @param outcomes one table for each outcome that can be told of somebody
 * @param note how to read them
 */
public record TrialPage(
        Head head, List<Fact> facts, Table arms, Table balance, List<Table> outcomes, String note, Acts acts) {
    public TrialPage {
        facts = List.copyOf(facts);
        outcomes = List.copyOf(outcomes);
    }

    /** What it is called. */
    public record Head(String name, String lead, String address) {}

    /**
     * What the officer may do.
     *
     * @param isProposed whether somebody has to decide
     */
    public record Acts(boolean isProposed, boolean mayOpen, boolean mayRefuse, boolean mayClose, boolean mayDownload) {}
}
