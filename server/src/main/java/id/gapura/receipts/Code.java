package id.gapura.receipts;

import id.gapura.kernel.Jakarta;
import id.gapura.vault.SigningKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * What a QR code says, signed: {@code GAPURA1.kind.key.number.initials.until.amount.time.paper.signature}.
 *
 * <p>Only characters of the QR code's alphanumeric mode, so that the code stays small. Days are {@code yyyymmdd}, times
 * {@code yyyymmddThhmm} in Jakarta, amounts whole rupiah; what is not there is {@code -}. The signature is Ed25519 over
 * everything before its dot, 64 bytes in base 32 without padding (RFC 4648).
 *
 * @param text the whole of it
 */
public record Code(String text) {
    static final String VERSION = "GAPURA1";
    static final String ABSENT = "-";
    static final String BADGE = "B";
    static final String COUPON = "V";
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm").withZone(Jakarta.ZONE);

    static Code of(Card card, SigningKeys keys) {
        return signed(
                "C", card.holder(), List.of(day(card.protectedUntil()), ABSENT, time(card.madeAt()), ABSENT), keys);
    }

    static Code of(Receipt receipt, SigningKeys keys) {
        var payment = receipt.payment();
        var amount = Long.toString(payment.amount().amount());
        return signed(
                "R",
                receipt.holder(),
                List.of(day(receipt.protectedUntil()), amount, time(payment.paidAt()), receipt.number()),
                keys);
    }

    static Code of(StaffBadge badge, SigningKeys keys) {
        return ofBadge(badge.holder(), badge.validTo(), badge.issuedAt(), keys);
    }

    /** {@code until} is the last day of the badge, {@code number} the badge's. */
    static Code ofBadge(Holder holder, LocalDate validTo, Instant issuedAt, SigningKeys keys) {
        var until = day(Optional.of(validTo));
        return signed(BADGE, holder, List.of(until, ABSENT, time(issuedAt), ABSENT), keys);
    }

    /** {@code until} is the last day of the coupon, {@code number} the coupon's. It names nobody. */
    static Code of(Coupon coupon, SigningKeys keys) {
        var until = day(Optional.of(coupon.validTo()));
        return signed(
                COUPON, new Holder(coupon.number(), ""), List.of(until, ABSENT, time(coupon.issuedAt()), ABSENT), keys);
    }

    private static Code signed(String kind, Holder holder, List<String> facts, SigningKeys keys) {
        var said = String.join(".", VERSION, kind, keys.name(), holder.number(), holder.initials()) + "."
                + String.join(".", facts);
        return new Code(said + "." + Base32.write(keys.sign(said)));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse(ABSENT);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
