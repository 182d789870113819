package id.gapura.database;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns a list of records into the column arrays that a statement's {@code unnest(:ids::uuid[], …)} takes, so that many
 * rows travel in one round trip. Ids, dates and texts go as text and are cast by the statement.
 */
public final class Columns {
    private Columns() {}

    /** One value a row as text; an absent one stays null. */
    public static <T> @Nullable String[] texts(List<T> rows, Function<? super T, ? extends @Nullable Object> value) {
        @Nullable String[] column = new @Nullable String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = Objects.toString(value.apply(rows.get(i)), null);
        }
        return column;
    }

    public static <T> Long[] longs(List<T> rows, ToLongFunction<? super T> value) {
        return rows.stream().map(value::applyAsLong).toArray(Long[]::new);
    }

    /** One byte string a row. */
    public static <T> byte[][] bytes(List<T> rows, Function<? super T, byte[]> value) {
        return rows.stream().map(value).toArray(byte[][]::new);
    }
}
