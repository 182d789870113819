package id.gapura.console.surveys;

import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/** One round: how far it is, by part of its sample. */
public record RoundPage(String title, String lead, List<Link> crumbs, List<Stat> stats, Table sample, May may) {
    public RoundPage {
        crumbs = List.copyOf(crumbs);
        stats = List.copyOf(stats);
    }

    /**
     * What can be done with it.
     *
     * @param results where its results are
     * @param ask where somebody is asked; empty where nobody is
     * @param file its answers; empty while there are too few
     * @param change where its term and sample change; empty once it has begun
     * @param withdraw where it is withdrawn; empty where it is not
     */
    public record May(String results, String ask, String file, String change, String withdraw) {}
}
