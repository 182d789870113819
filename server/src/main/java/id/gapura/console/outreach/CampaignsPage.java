package id.gapura.console.outreach;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/** Campaigns where an officer works. */
public record CampaignsPage(List<Link> tabs, Table campaigns, boolean mayManage) {
    public CampaignsPage {
        tabs = List.copyOf(tabs);
    }
}
