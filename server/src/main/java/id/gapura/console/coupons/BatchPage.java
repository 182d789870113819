package id.gapura.console.coupons;

import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.util.List;

/**
 * Coupons that were issued together.
 *
 * @param depot where what they are good for lies, and the activity they are for
 * @param isOpen whether any can still be redeemed, so that they are printed or made void
 */
public record BatchPage(String item, String depot, String address, List<Stat> stats, Table coupons, boolean isOpen) {
    public BatchPage {
        stats = List.copyOf(stats);
    }
}
