package id.gapura.console.incentives;

import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/** One kind in one place: what is left and what one costs, its forms, its movements. */
public record StockPage(String item, String depot, List<Stat> stats, List<IncentivesPage.Entry> entries, Table moves) {
    public StockPage {
        stats = List.copyOf(stats);
        entries = List.copyOf(entries);
    }
}
