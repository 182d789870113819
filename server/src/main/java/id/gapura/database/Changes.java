package id.gapura.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
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
 * the other, in the order in which they were added, for the price of one round trip.
 */
public final class Changes {
    private static final Map<String, ParsedSql> PARSED = new ConcurrentHashMap<>();

    private final List<Change> changes = new ArrayList<>();

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

        private String positional() {
            return NamedParameterUtils.substituteNamedParameters(text, null).strip();
        }

        private @Nullable Object[] values() {
            return NamedParameterUtils.buildValueArray(text, parameters, null);
        }
    }

    /** Adds a statement with named parameters; its text is a constant. */
    public Change add(String sql) {
        var change = new Change(PARSED.computeIfAbsent(sql, NamedParameterUtils::parseSqlStatement));
        changes.add(change);
        return change;
    }

    /**
     * Carries all of them out in the caller's transaction, which must be rolled back if this fails.
     *
     * @throws OptimisticLockingFailureException if one changed fewer rows than it must
     */
    public void send(DataSource dataSource) {
        if (!changes.isEmpty()) {
            var text = changes.stream().map(Change::positional).collect(Collectors.joining(";\n"));
            new JdbcTemplate(dataSource).execute(text, (PreparedStatement together) -> execute(together));
        }
    }

    private @Nullable Void execute(PreparedStatement together) throws SQLException {
        int position = 1;
        for (var change : changes) {
            for (var value : change.values()) {
                together.setObject(position++, value);
            }
        }
        together.execute();
        for (var change : changes) {
            int changed = together.getUpdateCount();
            if (changed != change.rows.orElse(changed)) {
                throw new OptimisticLockingFailureException("another transaction was faster");
            }
            together.getMoreResults();
        }
        return null;
    }
}
