package id.gapura.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;

/**
 * Statements that change rows, gathered from several stores and sent together: the server carries them out one after
 * the other, in the order in which they were added, for the price of one round trip. Where very many rows are added to a
 * table, they go by COPY in between.
 */
public final class Changes {
    private static final Map<String, ParsedSql> PARSED = new ConcurrentHashMap<>();

    private final List<Part> parts = new ArrayList<>();

    /** What is carried out one after the other. */
    private sealed interface Part {}

    private record Statement(Change change) implements Part {}

    private record Added(RowsInsert<?> rows) implements Part {}

    /** One statement. */
    public static final class Change {
        private final ParsedSql text;
        private final MapSqlParameterSource parameters = new MapSqlParameterSource();
        private OptionalInt rows = OptionalInt.empty();

        private Change(ParsedSql text) {
            this.text = text;
        }

        public Change param(String name, Object value) {
            parameters.addValue(name, value);
            return this;
        }

        /** Takes fewer rows for a sign that another transaction was faster. */
        public void mustChange(int expected) {
            rows = OptionalInt.of(expected);
        }
    }

    /** A statement with question marks, and the values for them. */
    private record Bound(String text, List<@Nullable Object> values, OptionalInt rows) {
        static Bound of(Part part) {
            return switch (part) {
                case Statement(var change) ->
                    new Bound(
                            NamedParameterUtils.substituteNamedParameters(change.text, null)
                                    .strip(),
                            Arrays.asList(NamedParameterUtils.buildValueArray(change.text, change.parameters, null)),
                            change.rows);
                case Added(var rows) -> new Bound(rows.statement(), rows.values(), OptionalInt.empty());
            };
        }
    }

    /** Adds a statement with named parameters; its text is a constant. */
    public Change add(String sql) {
        var change = new Change(PARSED.computeIfAbsent(sql, NamedParameterUtils::parseSqlStatement));
        parts.add(new Statement(change));
        return change;
    }

    /** Adds rows to a table; the columns are named next. A row whose key is taken fails them all. */
    public <T> RowsInsert<T> insert(String table, List<T> rows) {
        var insert = new RowsInsert<>(table, rows);
        parts.add(new Added(insert));
        return insert;
    }

    /**
     * Carries all of them out in the caller's transaction, which must be rolled back if this fails.
     *
     * @throws OptimisticLockingFailureException if one changed fewer rows than it must
     * @throws org.springframework.dao.DuplicateKeyException if a row has the key of another
     */
    public void send(DataSource dataSource) {
        var together = new ArrayList<Part>();
        for (var part : parts) {
            if (part instanceof Added(var rows) && rows.isMany()) {
                send(together, dataSource);
                together.clear();
                rows.copy(dataSource);
            } else if (!(part instanceof Added(var none) && none.isEmpty())) {
                together.add(part);
            }
        }
        send(together, dataSource);
    }

    private static void send(List<Part> together, DataSource dataSource) {
        if (!together.isEmpty()) {
            var bound = together.stream().map(Bound::of).toList();
            var text = bound.stream().map(Bound::text).collect(Collectors.joining(";\n"));
            new JdbcTemplate(dataSource).execute(text, (PreparedStatement statement) -> execute(statement, bound));
        }
    }

    private static @Nullable Void execute(PreparedStatement together, List<Bound> all) throws SQLException {
        int position = 1;
        for (var one : all) {
            for (var value : one.values) {
                together.setObject(position++, value);
            }
        }
        together.execute();
        for (var one : all) {
            int changed = together.getUpdateCount();
            if (changed != one.rows.orElse(changed)) {
                throw new OptimisticLockingFailureException("another transaction was faster");
            }
            together.getMoreResults();
        }
        return null;
    }
}
