package id.gapura.console.coupons;

import id.gapura.screen.Field;
import id.gapura.screen.Table;
import java.util.List;

/**
 * Coupons of an officer's depots.
 *
 * @param code asks for the coupon somebody brings
 * @param issue the form of new ones; empty while nothing lies in any depot
 */
public record CouponsPage(Field code, List<Field> issue, Table batches) {
    public CouponsPage {
        issue = List.copyOf(issue);
    }
}
