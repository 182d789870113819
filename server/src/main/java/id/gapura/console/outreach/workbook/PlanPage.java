package id.gapura.console.outreach.workbook;

import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * The plan of a campaign.
 *
 * @param fresh where a line of one's own is written
 * @param open how many lines are no activity yet
 */
public record PlanPage(Head head, List<Stat> stats, Table lines, List<Offer> offers, String fresh, int open) {
    public PlanPage {
        stats = List.copyOf(stats);
        offers = List.copyOf(offers);
    }

    /**
     * A line that is proposed.
     *
     * @param what the activity, the day and what it takes, in words
     * @param topic what taking it sends
     * @param href where it is changed before it is taken
     */
    public record Offer(String title, String what, String reason, String topic, String href) {}
}
