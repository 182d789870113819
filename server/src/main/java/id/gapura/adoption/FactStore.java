package id.gapura.adoption;

import id.gapura.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what the base records say of people. */
final class FactStore {
    private static final String KNOWN = """
            SELECT person_id, region_code, livelihood FROM adoption.known WHERE person_id = ANY (:ids::uuid[])
            """;
    private static final String FACTS = """
            SELECT person_id, cause, happened_on, month_on FROM adoption.fact WHERE person_id = ANY (:ids::uuid[])
            """;
    private static final String PAGE = """
            SELECT person_id FROM adoption.known WHERE person_id > :after ORDER BY person_id LIMIT :limit
            """;

    private final JdbcClient sql;

    FactStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Where each is counted; who is nobody, such as a worker merged into another, is absent. */
    Map<UUID, Counted> known(Collection<UUID> ids) {
        var known = new HashMap<UUID, Counted>();
        sql.sql(KNOWN).param("ids", column(ids)).query((ResultSet row) -> {
            known.put(
                    row.getObject("person_id", UUID.class),
                    Counted.of(row.getString("region_code"), Optional.ofNullable(row.getString("livelihood"))));
        });
        return known;
    }

    Map<UUID, List<Fact>> facts(Collection<UUID> ids) {
        var facts = new HashMap<UUID, List<Fact>>();
        sql.sql(FACTS).param("ids", column(ids)).query((ResultSet row) -> {
            facts.computeIfAbsent(row.getObject("person_id", UUID.class), _ -> new ArrayList<>())
                    .add(fact(row));
        });
        return facts;
    }

    /** Those known, in the order of their ids, after one. */
    List<UUID> page(UUID after, int limit) {
        return sql.sql(PAGE)
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var on = row.getObject("happened_on", LocalDate.class);
        var cause = Cause.of(row.getString("cause"));
        var month = row.getObject("month_on", LocalDate.class);
        return month == null ? new Fact.Happened(on, cause) : new Fact.MonthPaid(on, cause, YearMonth.from(month));
    }

    private static Object column(Collection<UUID> ids) {
        return Columns.texts(List.copyOf(ids), id -> id);
    }
}
