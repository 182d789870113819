package id.gapura.kernel;

import java.math.BigDecimal;

/**
 * A share of an amount, such as a contribution rate ({@code tarif iuran}).
 *
 * @param fraction 1% is {@code 0.01}; from 0 to 1
 */
public record Rate(BigDecimal fraction) {
    public static final Rate WHOLE = new Rate(BigDecimal.ONE);

    public Rate {
        fraction = fraction.stripTrailingZeros();
        if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("rate must lie in [0, 1]: " + fraction);
        }
    }

    /** {@code ofPercent("1")} is one in a hundred. */
    public static Rate ofPercent(String percent) {
        return new Rate(new BigDecimal(percent).movePointLeft(2));
    }
}
