package id.gapura.receipts;

import java.util.Optional;

/** Reads the codes of coupons. */
public final class CouponCodes {
    private final SignedNumbers numbers;

    CouponCodes(SignedNumbers numbers) {
        this.numbers = numbers;
    }

    /** The number of the coupon that a code was signed for; empty for a code of anything else, altered or forged. */
    public Optional<String> number(String code) {
        return numbers.read(Code.COUPON, code);
    }
}
