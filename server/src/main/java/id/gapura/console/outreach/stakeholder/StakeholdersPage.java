package id.gapura.console.outreach.stakeholder;

import id.gapura.screen.Link;
import id.gapura.screen.Table;
import java.util.List;

/**
 * Stakeholders of a scope.
 *
 * @param due who is to be met and what is overdue
 */
public record StakeholdersPage(List<Link> tabs, Table due, List<Table> groups, boolean mayManage) {
    public StakeholdersPage {
        tabs = List.copyOf(tabs);
        groups = List.copyOf(groups);
    }
}
