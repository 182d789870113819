package id.gapura.console.agents;

import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * What an agent has earned, line by line.
 *
 * @param back the page it was opened from
 */
public record CommissionPage(String name, String back, List<Stat> stats, Table lines) {
    public CommissionPage {
        stats = List.copyOf(stats);
    }
}
