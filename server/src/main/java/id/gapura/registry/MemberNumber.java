package id.gapura.registry;

import id.gapura.kernel.Luhn;
import java.util.Optional;

/**
 * The number on a member's card ({@code nomor kartu peserta}), with which a member also pays instead of with the NIK.
 *
 * <p>Eleven digits: ten at random, so that a number says nothing about its owner and the next one cannot be guessed,
 * and a Luhn check digit, so that a slip of the finger is caught before anybody else's cover is paid.
 */
public record MemberNumber(String digits) {
    private static final int LENGTH = 11;

    public MemberNumber {
        if (digits.length() != LENGTH || !Luhn.isRight(digits)) {
            throw new IllegalArgumentException("not a member number");
        }
    }

    /** The number of ten digits, leading zeros included, with its check digit. */
    static MemberNumber withCheckDigit(long tenDigits) {
        var text = Long.toString(tenDigits);
        var body = "0".repeat(LENGTH - 1 - text.length()) + text;
        return new MemberNumber(Luhn.withCheckDigit(body));
    }

    /** Reads a number as people write it, with spaces or dashes; empty when it is none or mistyped. */
    public static Optional<MemberNumber> find(String written) {
        var digits = written.replace(" ", "").replace("-", "").strip();
        try {
            return Optional.of(new MemberNumber(digits));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** In groups, as a card shows it: {@code 1234 5678 903}. */
    public String spaced() {
        return digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8);
    }
}
