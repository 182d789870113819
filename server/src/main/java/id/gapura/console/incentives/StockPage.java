package id.gapura.console.incentives;

import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/** One kind in one place: what is left, its forms, its movements. */
public record StockPage(String item, String depot, Stat left, List<IncentivesPage.Entry> entries, Table moves) {
    public StockPage {
        entries = List.copyOf(entries);
    }
}
