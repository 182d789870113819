package id.gapura.partner.snap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A number that a bank knows instead of a member ({@code nomor virtual account}): twelve digits at random, the last a
 * check digit.
 *
 * @param months how many a payment buys
 * @param isStanding whether it is paid again and again, as a member's own number is; if not, it is a bill, paid once
 * @param expiresOn the last day on which it may be paid
 * @param paidBy the payment that paid it, if it is a bill
 */
public record VirtualAccount(
        String customerNo,
        UUID workerId,
        int months,
        boolean isStanding,
        Optional<LocalDate> expiresOn,
        boolean isClosed,
        Optional<String> paidBy) {
    boolean isExpired(LocalDate day) {
        return expiresOn.isPresent() && day.isAfter(expiresOn.get());
    }
}
