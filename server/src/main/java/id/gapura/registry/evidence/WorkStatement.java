package id.gapura.registry.evidence;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody works ({@code pernyataan bekerja}), in their own words.
 *
 * @param since the first day, as far as it is known
 */
public record WorkStatement(String what, String where, Optional<LocalDate> since) {
    public WorkStatement {
        if (what.isBlank() || where.isBlank()) {
            throw new IllegalArgumentException("a statement says what and where");
        }
    }
}
