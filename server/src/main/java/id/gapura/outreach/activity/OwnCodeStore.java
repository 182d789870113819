package id.gapura.outreach.activity;

import id.gapura.database.Columns;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the codes of persons. */
final class OwnCodeStore {
    private static final String INSERT = """
            INSERT INTO outreach.own_code (own_code_id, communicator_id, code, given_by, given_at)
            VALUES (:id, :communicator, :code, :by, :at)
            """;
    private static final String COLUMNS = """
            SELECT o.own_code_id, o.communicator_id, o.code, o.given_at
            FROM outreach.own_code o JOIN outreach.communicator c USING (communicator_id)
            """;
    private static final String IN_ORDER = "ORDER BY c.name, c.region_code, o.given_at, o.own_code_id";
    private static final String BY_IDS = COLUMNS + "WHERE o.own_code_id = ANY (:ids::uuid[])";
    private static final String CALLED =
            COLUMNS + "WHERE o.own_code_id = (SELECT activity_id FROM outreach.word WHERE word = :word)";
    private static final String OF_PERSONS = COLUMNS + "WHERE o.communicator_id = ANY (:ids::uuid[]) " + IN_ORDER;
    private static final String OF_STAFF = COLUMNS + "WHERE c.staff_login = :login ORDER BY o.given_at, o.own_code_id";
    private static final String SEARCH = COLUMNS + """
            WHERE ((c.region_code >= :from AND c.region_code < :beyond) OR c.region_code = ANY (:around::text[]))
                AND c.name ILIKE :name
                AND o.own_code_id = (SELECT f.own_code_id FROM outreach.own_code f
                                     WHERE f.communicator_id = o.communicator_id ORDER BY f.given_at, f.own_code_id LIMIT 1)
            """ + IN_ORDER + " LIMIT :limit";
    private static final String WITHIN =
            COLUMNS + "WHERE c.region_code >= :from AND c.region_code < :beyond AND o.given_at < :before " + IN_ORDER;

    private final JdbcClient sql;

    OwnCodeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A code as it is kept. */
    record Kept(UUID id, UUID communicator, String code, Instant givenAt) {}

    void insert(Kept kept, String actor) {
        sql.sql(INSERT)
                .param("id", kept.id())
                .param("communicator", kept.communicator())
                .param("code", kept.code())
                .param("by", actor)
                .param("at", kept.givenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets nobody else give a person a code until the caller's transaction ends; false for one who is no more. */
    boolean lock(UUID communicator) {
        return sql.sql("SELECT communicator_id FROM outreach.communicator WHERE communicator_id = :id FOR UPDATE")
                .param("id", communicator)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    List<Kept> list(Collection<UUID> ids) {
        return ids(BY_IDS, ids);
    }

    /** The first of each person first. */
    List<Kept> ofPersons(Collection<UUID> ids) {
        return ids(OF_PERSONS, ids);
    }

    private List<Kept> ids(String query, Collection<UUID> ids) {
        return sql.sql(query)
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, _) -> kept(row))
                .list();
    }

    List<Kept> called(String word) {
        return sql.sql(CALLED).param("word", word).query((row, _) -> kept(row)).list();
    }

    /** The first first. */
    List<Kept> ofStaff(String login) {
        return sql.sql(OF_STAFF)
                .param("login", login)
                .query((row, _) -> kept(row))
                .list();
    }

    /** The first of each person of a place or one around it, whose name has some words; all for none. */
    List<Kept> search(RegionCode place, String words, int limit) {
        return sql.sql(SEARCH)
                .param("from", place.text())
                .param("beyond", place.beyond())
                .param("around", Columns.texts(place.path(), RegionCode::text))
                .param("name", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", limit)
                .query((row, _) -> kept(row))
                .list();
    }

    /** Of persons of places within a region, given before a moment. */
    List<Kept> within(RegionCode region, Instant before) {
        return sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> kept(row))
                .list();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("own_code_id", UUID.class),
                row.getObject("communicator_id", UUID.class),
                row.getString("code"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
