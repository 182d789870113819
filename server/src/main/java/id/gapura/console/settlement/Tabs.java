package id.gapura.console.settlement;

import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.util.List;

/** The three places of reconciliation. */
final class Tabs {
    private Tabs() {}

    static List<Link> of(long queue, Shell shell) {
        return List.of(
                Link.to(shell.text("settlement.tab.days"), SettlementPages.HOME),
                Link.to(shell.text("settlement.tab.queue"), QueuePages.HOME).withCount(queue),
                Link.to(shell.text("settlement.tab.statements"), StatementPages.HOME));
    }
}
