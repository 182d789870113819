package id.gapura.screen.money;

import id.gapura.kernel.Rupiah;
import java.util.Optional;

/** Reads amounts as people write them: {@code Rp10.000.000}, {@code 10 000 000}. */
public final class Money {
    private Money() {}

    /** Whole rupiah above zero, at most twelve digits; empty for anything else. */
    public static Optional<Rupiah> read(String typed) {
        var digits = typed.strip().replaceFirst("(?i)^rp\\.?", "").strip();
        if (!digits.matches("\\d{1,12}|\\d{1,3}([., ]\\d{3}){1,3}")) {
            return Optional.empty();
        }
        return Optional.of(Rupiah.of(Long.parseLong(digits.replaceAll("\\D", ""))))
                .filter(Rupiah::isPositive);
    }

    /** As {@link #read}, or nothing at all: {@code 0}. */
    public static Optional<Rupiah> readFromZero(String typed) {
        return typed.strip().equals("0") ? Optional.of(Rupiah.ZERO) : read(typed);
    }
}
