package id.gapura.outreach.activity;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Codes of six signs that people read off a wall: none looks like another, and the last one gives away any single wrong sign
 * and any swap of two.
 */
final class ShortCode {
    /** 23 of them: in numbers below a prime, every weighted sum of the check is caught. */
    private static final String SIGNS = "ACDEFGHJKMNPQRTWXY34679";

    private static final int FREE = 5;
    private static final int LENGTH = FREE + 1;

    private ShortCode() {}

    static String random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < FREE; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        int sum = weighted(code + SIGNS.substring(0, 1));
        return code.append(SIGNS.charAt((SIGNS.length() - sum) % SIGNS.length()))
                .toString();
    }

    /** A random one that could be claimed. */
    static String claimed(RandomGenerator random, Predicate<String> claim) {
        while (true) {
            var code = random(random);
            if (claim.test(code)) {
                return code;
            }
        }
    }

    static boolean isRight(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && weighted(code) == 0;
    }

    /** Each sign counts by its place from the right. */
    private static int weighted(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            sum += (code.length() - i) * SIGNS.indexOf(code.charAt(i));
        }
        return sum % SIGNS.length();
    }

    /** As it is kept, however it was written. */
    static String tidied(String written) {
        return written.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }
}
