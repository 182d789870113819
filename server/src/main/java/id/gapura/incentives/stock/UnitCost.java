package id.gapura.incentives.stock;

import id.gapura.kernel.Rupiah;
import java.time.LocalDate;

/**
 * What one of an item costs in a depot ({@code harga satuan}).
 *
 * @param from the first day on which it holds, until the next one does
 * @param each above zero
 */
public record UnitCost(LocalDate from, Rupiah each) {
    public UnitCost {
        if (!each.isPositive()) {
            throw new IllegalArgumentException("nothing that is given away costs " + each.amount());
        }
    }
}
