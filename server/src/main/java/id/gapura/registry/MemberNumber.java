package id.gapura.registry;

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
        if (digits.length() != LENGTH
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || !hasCheckDigit(digits)) {
            throw new IllegalArgumentException("not a member number");
        }
    }

    /** The number of ten digits, leading zeros included, with its check digit. */
    static MemberNumber withCheckDigit(long tenDigits) {
        var text = Long.toString(tenDigits);
        var body = "0".repeat(LENGTH - 1 - text.length()) + text;
        return new MemberNumber(body + (10 - luhn(body + "0") % 10) % 10);
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

    private static boolean hasCheckDigit(String digits) {
        return luhn(digits) % 10 == 0;
    }

    /** Luhn sum (ISO/IEC 7812-1): every second digit from the right counts double. */
    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }

    /** In groups, as a card shows it: {@code 1234 5678 903}. */
    public String spaced() {
        return digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8);
    }
}
