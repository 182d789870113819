package id.gapura.receipts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A badge as it is printed ({@code tanda pengenal petugas}).
 *
 * @param holder its number, and whose it is
 * @param role in the words of who asks
 * @param place branch and region
 * @param validTo last day, inclusive
 * @param checkAt in capitals, the beginning of the address of the page that checks it; the code follows
 */
public record StaffBadge(
        Holder holder, String role, String place, LocalDate validTo, Instant issuedAt, String checkAt) {}
