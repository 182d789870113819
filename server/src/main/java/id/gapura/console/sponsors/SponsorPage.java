package id.gapura.console.sponsors;

import id.gapura.screen.Field;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * A sponsor, its money and its schemes.
 *
 * @param funding the form of money received; empty for who may not take any
 */
public record SponsorPage(
        String name,
        String lead,
        String address,
        boolean mayManage,
        List<Stat> stats,
        Table schemes,
        Table fundings,
        List<Field> funding) {
    public SponsorPage {
        stats = List.copyOf(stats);
        funding = List.copyOf(funding);
    }
}
