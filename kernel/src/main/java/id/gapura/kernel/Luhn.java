package id.gapura.kernel;

/**
 * The check digit of numbers that people type (ISO/IEC 7812-1): every second digit from the right counts double. Catches
 * every mistyped digit and nearly every swap of neighbours.
 */
public final class Luhn {
    private Luhn() {}

    /** The digits with their check digit behind them. */
    public static String withCheckDigit(String digits) {
        return digits + (10 - sum(digits + "0") % 10) % 10;
    }

    /** Whether the text is digits alone and the last of them is right. */
    public static boolean isRight(String digits) {
        return !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9') && sum(digits) % 10 == 0;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
