package id.gapura.rules;

import id.gapura.kernel.Rupiah;
import java.time.YearMonth;

/**
 * What one contribution month costs ({@code iuran}).
 *
 * @param month the month the contribution is for ({@code bulan iuran}), whenever it is paid
 */
public record ContributionDue(YearMonth month, Amounts amounts) {
    /**
     * Rupiah by programme.
     *
     * @param jht zero where the worker does not hold JHT
     */
    public record Amounts(Rupiah jkk, Rupiah jkm, Rupiah jht, Rupiah total) {
        public Amounts {
            if (!total.equals(jkk.plus(jkm).plus(jht))) {
                throw new IllegalArgumentException("the programmes do not add up to " + total);
            }
        }

        static Amounts of(Rupiah jkk, Rupiah jkm, Rupiah jht) {
            return new Amounts(jkk, jkm, jht, jkk.plus(jkm).plus(jht));
        }
    }

    public Rupiah total() {
        return amounts.total();
    }

    /** The part of {@code programme}; zero where it is not held. */
    public Rupiah of(Programme programme) {
        return switch (programme) {
            case JKK -> amounts.jkk();
            case JKM -> amounts.jkm();
            case JHT -> amounts.jht();
        };
    }
}
