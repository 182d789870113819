package id.gapura.receipts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A coupon as it is printed ({@code kupon}).
 *
 * @param number sixteen hexadecimal digits; whoever knows it holds the coupon
 * @param item what it is good for
 * @param place where it is given out
 * @param holder whose it is; empty for whoever brings it
 * @param validTo last day, inclusive
 */
public record Coupon(String number, String item, String place, String holder, LocalDate validTo, Instant issuedAt) {
    /** The number in groups, as it is typed. */
    String spaced() {
        return number.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
