package id.gapura.adoption.objection;

import id.gapura.adoption.objection.Hearing.Kind;
import id.gapura.adoption.objection.Hearing.Person;
import id.gapura.adoption.objection.Hearing.Said;
import id.gapura.adoption.objection.Objections.Heard;
import id.gapura.adoption.objection.Tally.Rate;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of what was heard. */
final class ObjectionStore {
    private static final String INSERT = """
            INSERT INTO adoption.hearing (
                person_id, hearing_id, person_kind, objection_id, objection_version, reply_id, reply_version, region_code,
                heard_on, heard_at, heard_by)
            VALUES (:person, :id, :kind, :objection, :objectionVersion, :reply, :replyVersion, :region, :on, :at, :by)
            ON CONFLICT DO NOTHING
            """;
    private static final String OF = """
            SELECT h.person_id, h.hearing_id, h.person_kind, h.objection_id, h.objection_version, h.reply_id,
                   h.reply_version, h.region_code, h.heard_at, h.heard_by,
                   o.indonesian AS o_indonesian, o.english AS o_english, o.javanese AS o_javanese,
                   o.sundanese AS o_sundanese,
                   r.indonesian AS r_indonesian, r.english AS r_english, r.javanese AS r_javanese,
                   r.sundanese AS r_sundanese
            FROM adoption.hearing h
            JOIN adoption.wording o ON o.subject_id = h.objection_id AND o.version = h.objection_version
            JOIN adoption.wording r ON r.subject_id = h.reply_id AND r.version = h.reply_version
            WHERE h.person_id = :person
            ORDER BY h.heard_at DESC, h.hearing_id
            """;
    private static final String COPY = """
            INSERT INTO adoption.hearing (
                person_id, hearing_id, person_kind, objection_id, objection_version, reply_id, reply_version, region_code,
                heard_on, heard_at, heard_by)
            SELECT :to, hearing_id, person_kind, objection_id, objection_version, reply_id, reply_version, region_code,
                heard_on, heard_at, heard_by
            FROM adoption.hearing WHERE person_id = :from
            ON CONFLICT DO NOTHING
            """;
    private static final String TALLIES = """
            SELECT reply_id, count(*) AS heard,
                   count(*) FILTER (WHERE heard_on <= :month) AS month_due,
                   count(*) FILTER (WHERE heard_on <= :month AND went_on) AS went_on,
                   count(*) FILTER (WHERE heard_on <= :quarter) AS quarter_due,
                   count(*) FILTER (WHERE heard_on <= :quarter AND joined) AS joined,
                   count(*) FILTER (WHERE heard_on <= :paid AND person_kind = 'worker') AS workers_due,
                   count(*) FILTER (WHERE heard_on <= :paid AND person_kind = 'worker' AND covered) AS covered
            FROM adoption.hearing_fate
            WHERE region_code >= :from AND region_code < :beyond AND heard_on BETWEEN :first AND :last
            GROUP BY reply_id
            """;
    /** The days after which the view looks. */
    private static final int MONTH = 30;

    private static final int QUARTER = 90;

    private final JdbcClient sql;

    ObjectionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Hearing hearing) {
        sql.sql(INSERT)
                .param("person", hearing.person().id())
                .param("id", hearing.id())
                .param("kind", hearing.person().kind().code())
                .param("objection", hearing.objection().id())
                .param("objectionVersion", hearing.objection().version())
                .param("reply", hearing.reply().id())
                .param("replyVersion", hearing.reply().version())
                .param("region", hearing.person().region().text())
                .param("on", Jakarta.day(hearing.at()))
                .param("at", hearing.at().atOffset(ZoneOffset.UTC))
                .param("by", hearing.by())
                .update();
    }

    /** Moves what one person said to another record of the same person. */
    void move(UUID from, UUID to) {
        sql.sql(COPY).param("from", from).param("to", to).update();
        sql.sql("DELETE FROM adoption.hearing WHERE person_id = :from")
                .param("from", from)
                .update();
    }

    List<Told> of(UUID person) {
        return sql.sql(OF)
                .param("person", person)
                .query((row, _) -> new Told(hearing(row), tongues(row, "o_"), tongues(row, "r_")))
                .list();
    }

    private static Tongues tongues(ResultSet row, String of) throws SQLException {
        return new Tongues(
                row.getString(of + "indonesian"),
                row.getString(of + "english"),
                row.getString(of + "javanese"),
                row.getString(of + "sundanese"));
    }

    private static Hearing hearing(ResultSet row) throws SQLException {
        return new Hearing(
                row.getObject("hearing_id", UUID.class),
                new Person(
                        row.getObject("person_id", UUID.class),
                        Kind.valueOf(row.getString("person_kind").toUpperCase(Locale.ROOT)),
                        RegionCode.of(row.getString("region_code"))),
                new Said(row.getObject("objection_id", UUID.class), row.getInt("objection_version")),
                new Said(row.getObject("reply_id", UUID.class), row.getInt("reply_version")),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                row.getString("heard_by"));
    }

    /**
     * What became of those heard, as far as it can be told.
     *
     * @param paidUntil the last day of which it can be told today who had paid its month
     */
    List<Tally> tallies(Heard heard, LocalDate today, LocalDate paidUntil) {
        return sql.sql(TALLIES)
                .param("month", today.minusDays(MONTH))
                .param("quarter", today.minusDays(QUARTER))
                .param("paid", paidUntil.minusDays(QUARTER))
                .param("from", heard.within().text())
                .param("beyond", heard.within().beyond())
                .param("first", heard.from())
                .param("last", heard.to())
                .query((row, _) -> new Tally(
                        row.getObject("reply_id", UUID.class),
                        row.getLong("heard"),
                        new Rate(row.getLong("went_on"), row.getLong("month_due")),
                        new Rate(row.getLong("joined"), row.getLong("quarter_due")),
                        new Rate(row.getLong("covered"), row.getLong("workers_due"))))
                .list();
    }
}
