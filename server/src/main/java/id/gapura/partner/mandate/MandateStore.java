package id.gapura.partner.mandate;

import id.gapura.kernel.Rupiah;
import id.gapura.partner.Asking;
import id.gapura.partner.aggregator.Permission.Source;
import id.gapura.partner.mandate.Mandate.Consent;
import id.gapura.partner.mandate.Mandate.Ending;
import id.gapura.partner.mandate.Mandate.Standing;
import id.gapura.partner.mandate.Mandate.State;
import id.gapura.partner.mandate.Mandate.Terms;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of mandates. Every change names the states it may change, so that two who come at once cannot undo each other. */
final class MandateStore {
    private static final String INSERT = """
            INSERT INTO partner.mandate (worker_id, mandate_id, aggregator_id, region_code, source, day, most_idr,
                                         consent_words, consent_by, consent_at, state, since_at, next_month_on, ask_at)
            VALUES (:worker, :id, :aggregator, :region, :source, :day, :most, :words, :by, :at, 'asked', :at, :month, :ask)
            ON CONFLICT DO NOTHING
            """;
    private static final String MANDATES = """
            SELECT worker_id, mandate_id, aggregator_id, source, day, most_idr, consent_words, consent_by, consent_at,
                   state, ending, since_at, approve_url, next_month_on, asked
            FROM partner.mandate
            """;
    private static final String FIND = MANDATES + "WHERE worker_id = :worker AND mandate_id = :id";
    private static final String LOCK = FIND + " FOR UPDATE";
    private static final String NEWEST =
            MANDATES + "WHERE worker_id = :worker ORDER BY consent_at DESC, mandate_id DESC LIMIT 1";
    private static final String WITHIN = MANDATES + """
            WHERE region_code >= :from AND region_code < :beyond AND state = ANY (:states::text[])
            ORDER BY since_at DESC, mandate_id LIMIT :limit
            """;
    private static final String TO_ANNOUNCE = MANDATES + "WHERE announce_on <= :day AND NOT EXISTS (" + """
                SELECT FROM partner.debit d
                WHERE d.worker_id = mandate.worker_id AND d.mandate_id = mandate.mandate_id
                  AND d.state IN ('announced', 'asked'))
            ORDER BY announce_on, mandate_id LIMIT :limit
            """;
    private static final String TO_ASK =
            MANDATES + "WHERE ask_at <= :now OR ask_at > :farthest ORDER BY ask_at LIMIT :limit";
    private static final String OFFER = """
            UPDATE partner.mandate SET approve_url = :url
            WHERE worker_id = :worker AND mandate_id = :id AND state = 'asked'
            """;
    private static final String ACTIVATE = """
            UPDATE partner.mandate
            SET state = 'active', since_at = :at, next_month_on = :month, announce_on = :announce, ask_at = NULL
            WHERE worker_id = :worker AND mandate_id = :id AND state = :from
            """;
    private static final String PAUSE = """
            UPDATE partner.mandate SET state = 'paused', since_at = :at, announce_on = NULL
            WHERE worker_id = :worker AND mandate_id = :id AND state = 'active'
            """;
    private static final String END = """
            UPDATE partner.mandate
            SET state = 'ended', ending = :ending, since_at = :at, announce_on = NULL, asked = 0, ask_at = :ask
            WHERE worker_id = :worker AND mandate_id = :id AND state <> 'ended'
            """;
    private static final String NEXT = """
            UPDATE partner.mandate SET next_month_on = :month, announce_on = :announce
            WHERE worker_id = :worker AND mandate_id = :id AND state = 'active'
            """;
    private static final String ASK_AGAIN = """
            UPDATE partner.mandate SET asked = asked + 1, ask_at = :ask
            WHERE worker_id = :worker AND mandate_id = :id AND ask_at IS NOT NULL
            """;
    private static final String ANSWERED =
            "UPDATE partner.mandate SET ask_at = NULL WHERE worker_id = :worker AND mandate_id = :id AND state = 'ended'";
    /** A row's key never changes: the mandate leaves one worker and comes to the other, with what it took. */
    private static final String MERGE = """
            WITH gone AS (
                DELETE FROM partner.mandate WHERE worker_id = :merged AND mandate_id = :id
                RETURNING mandate_id, aggregator_id, source, day, most_idr, consent_words, consent_by, consent_at, state,
                          ending, since_at, approve_url, next_month_on, announce_on, asked, ask_at)
            INSERT INTO partner.mandate (worker_id, mandate_id, aggregator_id, region_code, source, day, most_idr,
                                         consent_words, consent_by, consent_at, state, ending, since_at, approve_url,
                                         next_month_on, announce_on, asked, ask_at)
            SELECT :survivor, mandate_id, aggregator_id, :region, source, day, most_idr, consent_words, consent_by,
                   consent_at, state, ending, since_at, approve_url, next_month_on, announce_on, asked, ask_at
            FROM gone
            """;

    private static final String MOVE = """
            UPDATE partner.mandate SET region_code = :region WHERE worker_id = :worker
            """;

    private final JdbcClient sql;

    MandateStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when the member has one that has not ended. */
    boolean insert(Mandate mandate, RegionCode region, Instant askAt) {
        var terms = mandate.terms();
        var consent = mandate.consent();
        return sql.sql(INSERT)
                        .param("worker", mandate.workerId())
                        .param("id", mandate.id())
                        .param("aggregator", mandate.aggregatorId())
                        .param("region", region.text())
                        .param("source", terms.source().code())
                        .param("day", terms.day())
                        .param("most", terms.most().amount())
                        .param("words", consent.words())
                        .param("by", consent.by())
                        .param("at", utc(consent.at()))
                        .param("month", mandate.nextMonth().atDay(1))
                        .param("ask", utc(askAt))
                        .update()
                == 1;
    }

    Optional<Mandate> find(UUID worker, UUID id) {
        return one(FIND, worker, id);
    }

    /** Keeps everybody else from changing it until the transaction ends. */
    Optional<Mandate> lock(UUID worker, UUID id) {
        return one(LOCK, worker, id);
    }

    private Optional<Mandate> one(String text, UUID worker, UUID id) {
        return sql.sql(text)
                .param("worker", worker)
                .param("id", id)
                .query((row, _) -> mandate(row))
                .optional();
    }

    /** A member's last, which may have ended. */
    Optional<Mandate> newest(UUID worker) {
        return sql.sql(NEWEST)
                .param("worker", worker)
                .query((row, _) -> mandate(row))
                .optional();
    }

    /** Those of members who live in a region, what changed last first. */
    List<Mandate> within(RegionCode region, List<State> states, int limit) {
        return sql.sql(WITHIN)
                .param("from", region.text())
                .param("beyond", region.beyond())
                .param("states", states.stream().map(State::code).toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> mandate(row))
                .list();
    }

    /** Those whose next debit is to be made known, and whose last has ended. */
    List<Mandate> toAnnounce(LocalDate day, int limit) {
        return sql.sql(TO_ANNOUNCE)
                .param("day", day)
                .param("limit", limit)
                .query((row, _) -> mandate(row))
                .list();
    }

    /** What was dated farther ahead than anything is, by a clock that stood wrong, is due too. */
    List<Mandate> toAsk(Instant now, int limit) {
        return sql.sql(TO_ASK)
                .param("now", utc(now))
                .param("farthest", utc(now.plus(Asking.FARTHEST)))
                .param("limit", limit)
                .query((row, _) -> mandate(row))
                .list();
    }

    /** Keeps where the member approves it. */
    void offer(Mandate mandate, String approveAt) {
        sql.sql(OFFER)
                .param("worker", mandate.workerId())
                .param("id", mandate.id())
                .param("url", approveAt)
                .update();
    }

    /** Begins to take, or goes on; false when it does not stand as it did. */
    boolean activate(Mandate mandate, YearMonth month, LocalDate announceOn, Instant at) {
        return sql.sql(ACTIVATE)
                        .param("worker", mandate.workerId())
                        .param("id", mandate.id())
                        .param("from", mandate.state().code())
                        .param("month", month.atDay(1))
                        .param("announce", announceOn)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    boolean pause(Mandate mandate, Instant at) {
        return sql.sql(PAUSE)
                        .param("worker", mandate.workerId())
                        .param("id", mandate.id())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /**
     * Ends it; false when it has ended.
     *
     * @param askAt when to tell the aggregator; empty where it knows
     */
    boolean end(Mandate mandate, Ending ending, Instant at, Optional<Instant> askAt) {
        return sql.sql(END)
                        .param("worker", mandate.workerId())
                        .param("id", mandate.id())
                        .param("ending", ending.code())
                        .param("at", utc(at))
                        .param("ask", askAt.map(MandateStore::utc).orElse(null))
                        .update()
                == 1;
    }

    /** When the debit of which month is made known next. */
    void next(Mandate mandate, YearMonth month, LocalDate announceOn) {
        sql.sql(NEXT)
                .param("worker", mandate.workerId())
                .param("id", mandate.id())
                .param("month", month.atDay(1))
                .param("announce", announceOn)
                .update();
    }

    void askAgain(Mandate mandate, Instant askAt) {
        sql.sql(ASK_AGAIN)
                .param("worker", mandate.workerId())
                .param("id", mandate.id())
                .param("ask", utc(askAt))
                .update();
    }

    /** The aggregator knows that it is over. */
    void answered(Mandate mandate) {
        sql.sql(ANSWERED)
                .param("worker", mandate.workerId())
                .param("id", mandate.id())
                .update();
    }

    /** Gives a mandate to the worker into whom its own was merged. */
    void merge(Mandate mandate, UUID survivor, RegionCode region) {
        sql.sql(MERGE)
                .param("merged", mandate.workerId())
                .param("id", mandate.id())
                .param("survivor", survivor)
                .param("region", region.text())
                .update();
    }

    /** Lists a member's mandates where the member lives now. */
    void move(UUID worker, RegionCode region) {
        sql.sql(MOVE).param("worker", worker).param("region", region.text()).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        return new Mandate(
                row.getObject("worker_id", UUID.class),
                row.getObject("mandate_id", UUID.class),
                row.getObject("aggregator_id", UUID.class),
                new Terms(
                        Source.valueOf(row.getString("source").toUpperCase(Locale.ROOT)),
                        row.getInt("day"),
                        Rupiah.of(row.getLong("most_idr"))),
                new Consent(row.getString("consent_words"), row.getString("consent_by"), instant(row, "consent_at")),
                new Standing(
                        State.of(row.getString("state")), ending(row.getString("ending")), instant(row, "since_at")),
                row.getString("approve_url"),
                YearMonth.from(row.getObject("next_month_on", LocalDate.class)),
                row.getInt("asked"));
    }

    private static Optional<Ending> ending(@Nullable String code) {
        return Optional.ofNullable(code).map(Ending::of);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
