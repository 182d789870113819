package id.gapura.insight;

import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the list of members whose protection ends. */
final class EndingStore {
    private static final String LIST = """
            SELECT worker_id, name, member_number, livelihood, region_code, protected_until_on, lapses_on
            FROM insight.member_place
            WHERE protected_until_on = :day AND region_code >= :from AND region_code < :beyond
            ORDER BY region_code, name, worker_id
            """;

    private static final int FETCHED = 1_000;

    private final JdbcClient sql;

    EndingStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Ending> list(LocalDate day, RegionCode within, Insight.Page page) {
        return of(LIST + "OFFSET :offset LIMIT :limit", day, within)
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query(EndingStore::ending)
                .list();
    }

    /** Runs in a transaction, or the driver would fetch all rows at once. */
    void each(LocalDate day, RegionCode within, Consumer<Ending> each) {
        try (var endings = of(LIST, day, within).withFetchSize(FETCHED).query(EndingStore::ending).stream()) {
            endings.forEach(each);
        }
    }

    private JdbcClient.StatementSpec of(String query, LocalDate day, RegionCode within) {
        return sql.sql(query).param("day", day).param("from", within.text()).param("beyond", within.beyond());
    }

    private static Ending ending(ResultSet row, int index) throws SQLException {
        return new Ending(
                new Ending.Who(
                        row.getObject("worker_id", UUID.class),
                        row.getString("name"),
                        row.getString("member_number"),
                        Optional.ofNullable(row.getString("livelihood"))),
                RegionCode.of(row.getString("region_code")),
                row.getObject("protected_until_on", LocalDate.class),
                row.getObject("lapses_on", LocalDate.class));
    }
}
