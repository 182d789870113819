package id.gapura.sponsors;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import id.gapura.rules.Programmes;
import id.gapura.sponsors.Outlook.Cause;
import id.gapura.sponsors.Outlook.Reckoned;
import id.gapura.sponsors.Scheme.Terms;
import id.gapura.sponsors.Schemes.Standing;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of schemes, whom they pay for, and until when. */
final class SchemeStore {
    private static final String INSERT = """
            INSERT INTO sponsors.scheme (scheme_id, sponsor_id, name, programmes, from_on, to_on, budget_idr, most_months,
                                         opened_by, opened_at)
            VALUES (:id, :sponsor, :name, :programmes, :from, :to, :budget, :most, :by, :at)
            """;
    private static final String COLUMNS = """
            SELECT scheme_id, sponsor_id, name, programmes, from_on, to_on, budget_idr, most_months FROM sponsors.scheme
            """;
    private static final String FIND = COLUMNS + "WHERE scheme_id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String OF_SPONSOR = COLUMNS + "WHERE sponsor_id = :sponsor ORDER BY from_on DESC, scheme_id";
    private static final String OF_WORKER = COLUMNS + """
            WHERE scheme_id IN (SELECT scheme_id FROM sponsors.scheme_member WHERE worker_id = :worker)
            ORDER BY to_on DESC, scheme_id
            """;
    private static final String CURRENT = """
            SELECT scheme_id FROM sponsors.scheme WHERE to_on >= :month
            UNION SELECT scheme_id FROM sponsors.sponsored_month WHERE state = 'reserved'
            """;
    private static final String ADD = """
            INSERT INTO sponsors.scheme_member (worker_id, scheme_id, place, added_by, added_at)
            SELECT w, :scheme, :place + n, :by, :at
            FROM unnest(:workers::uuid[]) WITH ORDINALITY AS t (w, n)
            ON CONFLICT DO NOTHING
            """;
    private static final String LAST_PLACE =
            "SELECT coalesce(max(place), 0) FROM sponsors.scheme_member WHERE scheme_id = :scheme";
    private static final String MEMBERS =
            "SELECT worker_id FROM sponsors.scheme_member WHERE scheme_id = :scheme ORDER BY place";
    /** The earlier of two places, with the months of both; the place that is given up goes. */
    private static final String MERGE = """
            WITH gone AS (
                DELETE FROM sponsors.scheme_member WHERE worker_id = :merged
                RETURNING scheme_id, place, added_by, added_at, given_before, until_on)
            INSERT INTO sponsors.scheme_member AS kept (worker_id, scheme_id, place, added_by, added_at, until_on,
                                                        given_before)
            SELECT :survivor, g.scheme_id, g.place, g.added_by, g.added_at, g.until_on,
                   g.given_before + (SELECT count(*) FROM sponsors.sponsored_month m
                                     WHERE m.worker_id = :merged AND m.scheme_id = g.scheme_id
                                       AND m.returned_idr = 0)::integer
            FROM gone g
            ON CONFLICT (worker_id, scheme_id) DO UPDATE
            SET place = least(kept.place, excluded.place), until_on = greatest(kept.until_on, excluded.until_on),
                given_before = kept.given_before + excluded.given_before
            RETURNING kept.scheme_id
            """;

    private static final String SAVE_OUTLOOK = """
            INSERT INTO sponsors.outlook (scheme_id, ends_on, cause, unpaid, unoffered, reckoned_at)
            VALUES (:scheme, :ends, :cause, :unpaid, :unoffered, :at)
            ON CONFLICT (scheme_id) DO UPDATE
            SET ends_on = excluded.ends_on, cause = excluded.cause, unpaid = excluded.unpaid,
                unoffered = excluded.unoffered, reckoned_at = excluded.reckoned_at
            """;
    private static final String OUTLOOKS = """
            SELECT o.scheme_id, o.ends_on, o.cause, o.unpaid, o.unoffered
            FROM sponsors.outlook o JOIN sponsors.scheme s USING (scheme_id) JOIN sponsors.sponsor p USING (sponsor_id)
            WHERE p.region_code >= :from AND p.region_code < :beyond AND s.from_on <= :month AND s.to_on >= :month
            ORDER BY o.ends_on, o.scheme_id
            """;

    /** Only what has changed is written. */
    private static final String SAVE_DAYS = """
            UPDATE sponsors.scheme_member m SET until_on = t.until_on
            FROM sponsors.scheme_member c
            LEFT JOIN unnest(:workers::uuid[], :days::date[]) AS t (worker_id, until_on) USING (worker_id)
            WHERE c.scheme_id = :scheme AND m.worker_id = c.worker_id AND m.scheme_id = c.scheme_id
              AND m.until_on IS DISTINCT FROM t.until_on
            """;

    private static final String LAST_DAYS = """
            SELECT worker_id, max(until_on) AS until_on FROM sponsors.scheme_member
            WHERE worker_id = ANY (:workers::uuid[]) AND until_on >= :today GROUP BY worker_id
            """;
    private static final String DAYS_OF_WORKER =
            "SELECT scheme_id, until_on FROM sponsors.scheme_member WHERE worker_id = :worker AND until_on >= :today";

    /** Each part of it by the worker, whose rows lie together. */
    private static final String STANDINGS = """
            SELECT m.scheme_id, m.added_at,
                   (SELECT min(p.reserved_at) FROM sponsors.sponsored_month p
                    WHERE p.worker_id = :worker AND p.scheme_id = m.scheme_id
                      AND p.state = 'paid' AND p.returned_idr = 0) AS paid_at,
                   ARRAY(SELECT u.month_on FROM sponsors.unpaid_month u
                         WHERE u.worker_id = :worker AND u.scheme_id = m.scheme_id) AS unpaid_on
            FROM sponsors.scheme_member m
            WHERE m.worker_id = :worker
            """;

    private final JdbcClient sql;

    SchemeStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Scheme scheme, String actor, Instant at) {
        var terms = scheme.terms();
        sql.sql(INSERT)
                .param("id", scheme.id())
                .param("sponsor", scheme.sponsorId())
                .param("name", scheme.name())
                .param("programmes", terms.programmes().code())
                .param("from", terms.from().atDay(1))
                .param("to", terms.to().atDay(1))
                .param("budget", terms.budget().amount())
                .param(
                        "most",
                        terms.mostMonths().isPresent() ? terms.mostMonths().getAsInt() : null)
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Scheme> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> scheme(row)).optional();
    }

    List<Scheme> ofSponsor(UUID sponsorId) {
        return sql.sql(OF_SPONSOR)
                .param("sponsor", sponsorId)
                .query((row, _) -> scheme(row))
                .list();
    }

    List<Scheme> ofWorker(UUID workerId) {
        return sql.sql(OF_WORKER)
                .param("worker", workerId)
                .query((row, _) -> scheme(row))
                .list();
    }

    /** Those whose term is not over, and those with a month begun and not ended. */
    List<UUID> current(YearMonth month) {
        return sql.sql(CURRENT)
                .param("month", month.atDay(1))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Puts members behind those already there; whoever is there stays where they were. */
    int add(UUID schemeId, List<UUID> workers, String actor, Instant at) {
        sql.sql(LOCK).param("id", schemeId).query((row, _) -> scheme(row)).single();
        int last = sql.sql(LAST_PLACE)
                .param("scheme", schemeId)
                .query(Integer.class)
                .single();
        return sql.sql(ADD)
                .param("scheme", schemeId)
                .param("place", last)
                .param("workers", Columns.texts(workers, worker -> worker))
                .param("by", actor)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<UUID> members(UUID schemeId) {
        return sql.sql(MEMBERS)
                .param("scheme", schemeId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Gives a merged record's places to the one that stays; the schemes they are in. */
    List<UUID> merge(UUID merged, UUID survivor) {
        return sql.sql(MERGE)
                .param("merged", merged)
                .param("survivor", survivor)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Keeps until when a scheme pays, and until when for each member. */
    void save(Reckoned reckoned, Instant at) {
        var outlook = reckoned.outlook();
        sql.sql(SAVE_OUTLOOK)
                .param("scheme", outlook.schemeId())
                .param("ends", outlook.endsOn())
                .param("cause", outlook.cause().code())
                .param("unpaid", outlook.unpaid())
                .param("unoffered", outlook.unoffered())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        var last = List.copyOf(reckoned.lastMonths().entrySet());
        sql.sql(SAVE_DAYS)
                .param("scheme", outlook.schemeId())
                .param("workers", Columns.texts(last, Map.Entry::getKey))
                .param("days", Columns.texts(last, one -> one.getValue().atEndOfMonth()))
                .update();
    }

    /** Of the schemes that pay in a month, the soonest end first. */
    List<Outlook> outlooks(RegionCode within, YearMonth month) {
        return sql.sql(OUTLOOKS)
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("month", month.atDay(1))
                .query((row, _) -> outlook(row))
                .list();
    }

    /** The last day that schemes pay for members; those for whom none pays any more are absent. */
    Map<UUID, LocalDate> lastDays(Collection<UUID> workers, LocalDate today) {
        var days = new HashMap<UUID, LocalDate>();
        sql.sql(LAST_DAYS)
                .param("workers", Columns.texts(List.copyOf(workers), worker -> worker))
                .param("today", today)
                .query((ResultSet row) -> {
                    days.put(row.getObject("worker_id", UUID.class), row.getObject("until_on", LocalDate.class));
                });
        return days;
    }

    /** The last day that each scheme pays for a member; those that do no more are absent. */
    Map<UUID, LocalDate> daysOf(UUID worker, LocalDate today) {
        var days = new HashMap<UUID, LocalDate>();
        sql.sql(DAYS_OF_WORKER).param("worker", worker).param("today", today).query((ResultSet row) -> {
            days.put(row.getObject("scheme_id", UUID.class), row.getObject("until_on", LocalDate.class));
        });
        return days;
    }

    /** How a member stands in each scheme that pays for them, or did. */
    List<Standing> standings(UUID worker) {
        return sql.sql(STANDINGS)
                .param("worker", worker)
                .query((row, _) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getObject("scheme_id", UUID.class),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("paid_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Arrays.stream((Date[]) row.getArray("unpaid_on").getArray())
                        .map(day -> YearMonth.from(day.toLocalDate()))
                        .collect(Collectors.toSet()));
    }

    private static Outlook outlook(ResultSet row) throws SQLException {
        return new Outlook(
                row.getObject("scheme_id", UUID.class),
                row.getObject("ends_on", LocalDate.class),
                Cause.of(row.getString("cause")),
                row.getInt("unpaid"),
                row.getInt("unoffered"));
    }

    private static Scheme scheme(ResultSet row) throws SQLException {
        int most = row.getInt("most_months");
        return new Scheme(
                row.getObject("scheme_id", UUID.class),
                row.getObject("sponsor_id", UUID.class),
                row.getString("name"),
                new Terms(
                        Programmes.of(row.getString("programmes")),
                        YearMonth.from(row.getObject("from_on", LocalDate.class)),
                        YearMonth.from(row.getObject("to_on", LocalDate.class)),
                        Rupiah.of(row.getLong("budget_idr")),
                        most == 0 ? OptionalInt.empty() : OptionalInt.of(most)));
    }
}
