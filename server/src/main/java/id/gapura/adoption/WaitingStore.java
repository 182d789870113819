package id.gapura.adoption;

import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of who is in a stage: the list, those longest in it first, and one. */
final class WaitingStore {
    private static final String WHERE = """
            FROM adoption.person
            WHERE stage = :stage AND region_code >= :from AND region_code < :beyond
              AND (:segment = '' OR segment = :segment)
            """;
    private static final String TOUCHED = """
            AND person_id IN (SELECT person_id FROM adoption.touched WHERE campaign_id = :campaign)
            """;
    private static final String LIST = """
            WITH listed AS MATERIALIZED (
                SELECT person_id, region_code, stage, since_on
            """ + WHERE + """
                %s
                ORDER BY since_on, person_id
                OFFSET :offset LIMIT :limit)
            SELECT l.person_id, l.region_code, l.stage, l.since_on, k.kind, k.name, k.protected_until_on, k.lapses_on
            FROM listed l
            JOIN adoption.known k USING (person_id)
            ORDER BY l.since_on, l.person_id
            """;
    private static final String FIND = """
            SELECT p.person_id, p.region_code, p.stage, p.since_on, k.kind, k.name, k.protected_until_on, k.lapses_on
            FROM adoption.person p
            JOIN adoption.known k USING (person_id)
            WHERE p.person_id = :person AND p.stage <> 'none'
            """;
    private static final int FETCHED = 1_000;

    private final JdbcClient sql;

    WaitingStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Waiting> list(Adoption.Listed listed, int offset, int limit) {
        return of(LIST, listed)
                .param("offset", offset)
                .param("limit", limit)
                .query(WaitingStore::waiting)
                .list();
    }

    Optional<Waiting> find(UUID person) {
        return sql.sql(FIND)
                .param("person", person)
                .query(WaitingStore::waiting)
                .optional();
    }

    /** Runs in a transaction, or the driver would fetch all rows at once. */
    void each(Adoption.Listed listed, Consumer<Waiting> each) {
        try (var all = of(LIST, listed)
                .param("offset", 0)
                .param("limit", Integer.MAX_VALUE)
                .withFetchSize(FETCHED)
                .query(WaitingStore::waiting)
                .stream()) {
            all.forEach(each);
        }
    }

    private JdbcClient.StatementSpec of(String statement, Adoption.Listed listed) {
        var people = listed.people();
        var campaign = people.campaign();
        return sql.sql(statement.formatted(campaign.isPresent() ? TOUCHED : ""))
                .param("campaign", campaign.orElse(null))
                .param("stage", listed.stage().code())
                .param("segment", people.segment())
                .param("from", people.within().text())
                .param("beyond", people.within().beyond());
    }

    private static Waiting waiting(ResultSet row, int index) throws SQLException {
        var until = Optional.ofNullable(row.getObject("protected_until_on", LocalDate.class));
        var lapsesOn = row.getObject("lapses_on", LocalDate.class);
        return new Waiting(
                new Waiting.Who(
                        row.getObject("person_id", UUID.class),
                        Waiting.Kind.of(row.getString("kind")),
                        Optional.ofNullable(row.getString("name"))),
                RegionCode.of(row.getString("region_code")),
                Stage.of(row.getString("stage")),
                row.getObject("since_on", LocalDate.class),
                until.map(day -> new Waiting.Paid(day, lapsesOn)));
    }
}
