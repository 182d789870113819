package id.gapura.console.surveys;

import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * One round: how far it is, by part of its sample.
 *
 * @param lots empty where nobody was drawn
 */
public record RoundPage(
        String title, String lead, List<Link> crumbs, List<Stat> stats, Table sample, Optional<Lots> lots, May may) {
    public RoundPage {
        crumbs = List.copyOf(crumbs);
        stats = List.copyOf(stats);
    }

    /**
     * Who was drawn by lot, in numbers.
     *
     * @param how by whom and when, and the seed
     */
    public record Lots(String how, Table table) {}

    /**
     * What can be done with it.
     *
     * @param results where its results are
     * @param ask where somebody is asked; empty where nobody is
     * @param file its answers; empty while there are too few
     * @param draw where its sample is drawn by lot; empty once somebody was asked
     * @param change where its term and sample change; empty once it has begun
     * @param withdraw where it is withdrawn; empty where it is not
     */
    public record May(String results, String ask, String file, String draw, String change, String withdraw) {}
}
