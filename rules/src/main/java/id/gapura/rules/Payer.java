package id.gapura.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whose money a contribution is. */
public enum Payer {
    SELF,
    /** A company, foundation, neighbour or other private giver. */
    SPONSOR,
    /** {@code APBN}. */
    STATE_BUDGET,
    /** {@code APBD} of a province, regency or city. */
    REGIONAL_BUDGET,
    /** {@code APBDes}. */
    VILLAGE_BUDGET;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The lower-case code in files, databases and commands, such as {@code state-budget}. */
    public String code() {
        return code;
    }

    /**
     * The payer with this code.
     *
     * @throws IllegalArgumentException naming the allowed codes
     */
    public static Payer of(String code) {
        return Arrays.stream(values())
                .filter(payer -> payer.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("payer must be " + allowed() + ", not " + code));
    }

    private static String allowed() {
        return Arrays.stream(values()).map(Payer::code).collect(Collectors.joining(" or "));
    }
}
