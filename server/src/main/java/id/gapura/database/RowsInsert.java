package id.gapura.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that are added to a table among {@link Changes}, described column by column. They travel with the other changes in
 * one round trip, a few as values, more as one array for each column; many by COPY, which is several times faster for many.
 *
 * @param <T> what a row is made of
 */
public final class RowsInsert<T> {
    /** From so many rows on, a round trip of its own is worth it. */
    private static final int MANY = 1_000;
    /** Up to so many rows, values are less work for the server than arrays; every number is a statement of its own to it. */
    private static final int FEW = 8;

    private final String table;
    private final List<T> rows;
    private final List<Column<T>> columns = new ArrayList<>();
    private @Nullable Moment moment;

    RowsInsert(String table, List<T> rows) {
        this.table = table;
        this.rows = rows;
    }

    /** A column: how it is named and typed, how it goes into arrays, and how into COPY. */
    private record Column<T>(
            String name,
            String type,
            Function<List<T>, Object> array,
            Function<T, @Nullable Object> value,
            Copy copy) {}

    /** How a value that is there goes into COPY. */
    private interface Copy {
        void add(CopyRows rows, Object value);
    }

    /** A timestamp that the database says, the same for all rows. */
    private record Moment(String name, String expression, Instant wanted) {}

    public RowsInsert<T> uuid(String name, Function<T, @Nullable UUID> value) {
        return texts(name, "uuid", value::apply, (copy, id) -> copy.uuid((UUID) id));
    }

    public RowsInsert<T> string(String name, Function<T, @Nullable String> value) {
        return texts(name, "text", value::apply, (copy, text) -> copy.text((String) text));
    }

    public RowsInsert<T> date(String name, Function<T, @Nullable LocalDate> value) {
        return texts(name, "date", value::apply, (copy, day) -> copy.date((LocalDate) day));
    }

    /** To the microsecond, which is all the database keeps. */
    public RowsInsert<T> instant(String name, Function<T, @Nullable Instant> value) {
        return texts(name, "timestamptz", row -> micros(value.apply(row)), (copy, at) -> copy.instant((Instant) at));
    }

    private static @Nullable Instant micros(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
    }

    public RowsInsert<T> bigint(String name, ToLongFunction<T> value) {
        return longs(name, "bigint", value, (copy, number) -> copy.bigint((Long) number));
    }

    public RowsInsert<T> smallint(String name, ToIntFunction<T> value) {
        return longs(name, "smallint", value::applyAsInt, (copy, number) -> copy.smallint(((Long) number).intValue()));
    }

    public RowsInsert<T> bytea(String name, Function<T, byte[]> value) {
        columns.add(new Column<>(
                name,
                "bytea",
                all -> Columns.bytes(all, value),
                value::apply,
                (copy, bytes) -> copy.bytea((byte[]) bytes)));
        return this;
    }

    /**
     * A timestamp for all rows that a function of the database decides on, such as {@code ledger.recording_moment}.
     *
     * @param function that takes the moment we want
     */
    public RowsInsert<T> moment(String name, String function, Instant wanted) {
        moment = new Moment(name, function + "(?::timestamptz)", wanted);
        return this;
    }

    private RowsInsert<T> texts(String name, String type, Function<T, @Nullable Object> value, Copy copy) {
        columns.add(new Column<>(name, type, all -> Columns.texts(all, value), value, copy));
        return this;
    }

    private RowsInsert<T> longs(String name, String type, ToLongFunction<T> value, Copy copy) {
        columns.add(new Column<>(name, type, all -> Columns.longs(all, value), value::applyAsLong, copy));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean isMany() {
        return rows.size() >= MANY;
    }

    private boolean isFew() {
        return rows.size() <= FEW;
    }

    /** With a question mark for each of {@link #values}. */
    String statement() {
        var at = moment == null ? "" : ", (SELECT " + moment.expression + ") AS m";
        return "INSERT INTO " + into() + " SELECT * FROM " + (isFew() ? listed() : arrays()) + " AS t" + at;
    }

    private String listed() {
        var row = marks("?::%s");
        return "(VALUES " + rows.stream().map(_ -> "(" + row + ")").collect(Collectors.joining(", ")) + ")";
    }

    private String arrays() {
        return "unnest(" + marks("?::%s[]") + ")";
    }

    private String marks(String form) {
        return columns.stream().map(column -> form.formatted(column.type)).collect(Collectors.joining(", "));
    }

    private String into() {
        var names = new ArrayList<>(columns.stream().map(Column::name).toList());
        if (moment != null) {
            names.add(moment.name);
        }
        return table + " (" + String.join(", ", names) + ")";
    }

    List<@Nullable Object> values() {
        var values = new ArrayList<@Nullable Object>();
        if (isFew()) {
            rows.forEach(row -> columns.forEach(column -> values.add(sendable(column.value.apply(row)))));
        } else {
            columns.forEach(column -> values.add(column.array.apply(rows)));
        }
        if (moment != null) {
            values.add(sendable(moment.wanted));
        }
        return values;
    }

    /** The driver takes no {@link Instant}. */
    private static @Nullable Object sendable(@Nullable Object value) {
        return value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value;
    }

    /**
     * Sends all rows by COPY in the caller's transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException if a row has the key of another; the transaction is lost
     */
    void copy(DataSource dataSource) {
        var at = moment == null ? null : decided(moment, dataSource);
        int width = columns.size() + (at == null ? 0 : 1);
        var copy = new CopyRows();
        for (var row : rows) {
            copy.row(width);
            for (var column : columns) {
                var value = column.value.apply(row);
                if (value == null) {
                    copy.none();
                } else {
                    column.copy.add(copy, value);
                }
            }
            if (at != null) {
                copy.instant(at);
            }
        }
        copy.send(dataSource, into());
    }

    private static Instant decided(Moment moment, DataSource dataSource) {
        return JdbcClient.create(dataSource)
                .sql("SELECT " + moment.expression)
                .param(sendable(moment.wanted))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
