package id.gapura.receipts;

import java.util.Locale;
import java.util.Optional;

/** Reads the codes of coupons. */
public final class CouponCodes {
    private static final String NUMBER = "[0-9A-F]{16}";

    private final SignedNumbers numbers;

    CouponCodes(SignedNumbers numbers) {
        this.numbers = numbers;
    }

    /**
     * The number of a coupon that was scanned in its signed code, or typed as it is printed; empty for a code of anything
     * else, altered or forged.
     */
    public Optional<String> number(String typed) {
        var text = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return text.matches(NUMBER) ? Optional.of(text) : numbers.read(Code.COUPON, text);
    }
}
