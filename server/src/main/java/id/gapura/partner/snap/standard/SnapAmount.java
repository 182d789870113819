package id.gapura.partner.snap.standard;

import id.gapura.kernel.Rupiah;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount as the standard writes it: at most 16 digits, a point, two decimals, and the currency apart, such as
 * {@code "16800.00"} and {@code "IDR"}.
 */
public final class SnapAmount {
    public static final String CURRENCY = "IDR";

    private static final Pattern FORM = Pattern.compile("\\d{1,16}\\.\\d{2}");

    private SnapAmount() {}

    public static String write(Rupiah amount) {
        return amount.amount() + ".00";
    }

    /** Whether the text is of the form, whatever it comes to. */
    public static boolean isWellFormed(String value) {
        return FORM.matcher(value).matches();
    }

    /** The amount of a well-formed text; empty when it has sen, which nothing of ours costs. */
    public static Optional<Rupiah> read(String value) {
        var number = new BigDecimal(value);
        return number.remainder(BigDecimal.ONE).signum() == 0
                ? Optional.of(new Rupiah(number.longValueExact()))
                : Optional.empty();
    }
}
