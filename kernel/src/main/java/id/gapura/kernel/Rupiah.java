package id.gapura.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of Indonesian rupiah.
 *
 * <p>Unit: whole rupiah; no sen. Negative amounts are allowed and mean the other side of an account or a reversal.
 * Arithmetic is exact and throws {@link ArithmeticException} rather than wrap around.
 *
 * @param amount whole rupiah
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {
    public static final Rupiah ZERO = new Rupiah(0);

    public static Rupiah of(long amount) {
        return amount == 0 ? ZERO : new Rupiah(amount);
    }

    public Rupiah plus(Rupiah other) {
        return new Rupiah(Math.addExact(amount, other.amount));
    }

    public Rupiah minus(Rupiah other) {
        return new Rupiah(Math.subtractExact(amount, other.amount));
    }

    public Rupiah negated() {
        return new Rupiah(Math.negateExact(amount));
    }

    /** The part of this amount given by {@code rate}, rounded as the provision in question says. */
    public Rupiah times(Rate rate, RoundingMode rounding) {
        BigDecimal exact = BigDecimal.valueOf(amount).multiply(rate.fraction());
        return new Rupiah(exact.setScale(0, rounding).longValueExact());
    }

    public boolean isPositive() {
        return amount > 0;
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }
}
