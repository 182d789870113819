package id.gapura.console.outreach;

import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * One campaign.
 *
 * @param address of its page
 * @param results where to see what came of it
 * @param promises what stakeholders promised for it
 */
public record CampaignPage(
        String name,
        String lead,
        String address,
        List<Link> results,
        List<Stat> stats,
        Table activities,
        Table promises,
        May may) {
    public CampaignPage {
        results = List.copyOf(results);
        stats = List.copyOf(stats);
    }

    /** What the officer may do with it. */
    public record May(boolean plan, boolean change) {}
}
