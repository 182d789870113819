package id.gapura.console.messages;

import id.gapura.screen.Link;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * What went out in some days, and what did not and why.
 *
 * @param spans how many days to look back on; the one that is shown leads nowhere
 * @param carriers by whom they went
 * @param reasons why some did not go, the most frequent first
 */
public record SentPage(
        List<Link> tabs, List<Link> spans, List<Stat> stats, Table topics, Table carriers, Table reasons) {
    public SentPage {
        tabs = List.copyOf(tabs);
        spans = List.copyOf(spans);
        stats = List.copyOf(stats);
    }
}
