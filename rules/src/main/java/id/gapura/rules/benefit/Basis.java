package id.gapura.rules.benefit;

import id.gapura.rules.law.Series;
import java.time.LocalDate;

/**
 * A legal parameter as it stood on a day.
 *
 * @param parameter its id, such as {@code jkm.lump-sum}
 * @param entry value, validity, source, whether verified
 */
public record Basis<T>(String parameter, Series.Entry<T> entry) {
    static <T> Basis<T> of(Series<T> series, LocalDate day) {
        return new Basis<>(series.id(), series.at(day));
    }

    public T value() {
        return entry.value();
    }
}
