package id.gapura.console.villages;

import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * One village.
 *
 * @param waiting proposals to decide on
 */
public record VillagePage(Head head, List<Stat> stats, Now now, List<Waiting> waiting, Past past, Ways ways) {
    public VillagePage {
        stats = List.copyOf(stats);
        waiting = List.copyOf(waiting);
    }

    /** What it is called and where it is. */
    public record Head(String name, String region) {}

    /** How it does by each criterion, and what stands in the way of its people. */
    public record Now(Table criteria, Table obstacles) {}

    /**
     * A proposal.
     *
     * @param address to which the decision is sent
     * @param mayDecide not whoever proposed it
     */
    public record Waiting(String words, String address, boolean mayDecide) {}

    /** How it did before, and what it was given. */
    public record Past(Table assessments, Table awards) {}

    /**
     * Where to go on; each but the first may be empty.
     *
     * @param assess to which a new assessment is sent
     * @param page what everybody sees behind the code of the gate
     */
    public record Ways(String page, String assess, String propose, String certificate, String banner) {}
}
