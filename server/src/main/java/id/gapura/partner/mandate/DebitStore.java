package id.gapura.partner.mandate;

import id.gapura.kernel.Rupiah;
import id.gapura.partner.mandate.Debit.Reason;
import id.gapura.partner.mandate.Debit.State;
import id.gapura.places.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of debits and their tries. */
final class DebitStore {
    /** What was dropped may be announced again within its month; its tries count on. */
    private static final String ANNOUNCE = """
            INSERT INTO partner.debit AS known (worker_id, mandate_id, month_on, amount_idr, announced_at, state, reason, next_on)
            VALUES (:worker, :mandate, :month, :amount, :at, :state, :reason, :next)
            ON CONFLICT (worker_id, mandate_id, month_on) DO UPDATE
            SET amount_idr = excluded.amount_idr, announced_at = excluded.announced_at, state = excluded.state,
                reason = excluded.reason, next_on = excluded.next_on
            WHERE known.state = 'dropped'
            """;

    private static final String DEBITS = """
            SELECT worker_id, mandate_id, month_on, amount_idr, state, reason, tries, next_on FROM partner.debit
            """;
    private static final String OF_MANDATE =
            DEBITS + "WHERE worker_id = :worker AND mandate_id = :mandate ORDER BY month_on DESC LIMIT :limit";
    private static final String FIND =
            DEBITS + "WHERE worker_id = :worker AND mandate_id = :mandate AND month_on = :month";
    private static final String TROUBLES = """
            FROM partner.debit d
            JOIN partner.mandate m USING (worker_id, mandate_id)
            WHERE d.month_on = :month AND (d.state = 'given-up' OR (d.state = 'announced' AND d.reason IS NOT NULL))
              AND m.region_code >= :from AND m.region_code < :beyond
            """;
    private static final String LIST_TROUBLES =
            """
            SELECT worker_id, mandate_id, d.month_on, d.amount_idr, d.state, d.reason, d.tries, d.next_on
            """ + TROUBLES + "ORDER BY d.state DESC, d.next_on NULLS FIRST, worker_id LIMIT :limit";
    private static final String COUNT_TROUBLES = "SELECT count(*) " + TROUBLES;
    private static final String DUE = DEBITS + "WHERE next_on <= :day ORDER BY next_on, mandate_id LIMIT :limit";
    private static final String SET = """
            UPDATE partner.debit SET state = :state, reason = :reason, tries = :tries, next_on = :next
            WHERE worker_id = :worker AND mandate_id = :mandate AND month_on = :month
              AND state IN ('announced', 'asked')
            """;
    private static final String INSERT_TRY = """
            INSERT INTO partner.debit_try (worker_id, mandate_id, month_on, number, charge_id, amount_idr, asked_at)
            VALUES (:worker, :mandate, :month, :number, :charge, :amount, :at)
            """;
    private static final String TRIES = """
            SELECT worker_id, mandate_id, month_on, number, charge_id, amount_idr, asked_at, ended_at, failure
            FROM partner.debit_try
            """;
    private static final String TRIES_OF_MANDATE = TRIES + """
            WHERE worker_id = :worker AND mandate_id = :mandate ORDER BY month_on DESC, number DESC LIMIT :limit
            """;
    private static final String OPEN_TRIES = TRIES + """
            WHERE ended_at IS NULL AND (asked_at, charge_id) > (:after, :afterCharge)
            ORDER BY asked_at, charge_id LIMIT :limit
            """;
    private static final String END_TRY = """
            UPDATE partner.debit_try SET ended_at = :at, failure = :failure
            WHERE worker_id = :worker AND mandate_id = :mandate AND month_on = :month AND number = :number
              AND ended_at IS NULL
            """;

    private static final String MERGE = """
            WITH gone AS (
                DELETE FROM partner.debit WHERE worker_id = :merged AND mandate_id = :mandate
                RETURNING mandate_id, month_on, amount_idr, announced_at, state, reason, tries, next_on)
            INSERT INTO partner.debit (worker_id, mandate_id, month_on, amount_idr, announced_at, state, reason, tries,
                                       next_on)
            SELECT :survivor, mandate_id, month_on, amount_idr, announced_at, state, reason, tries, next_on FROM gone
            """;
    private static final String MERGE_TRIES = """
            WITH gone AS (
                DELETE FROM partner.debit_try WHERE worker_id = :merged AND mandate_id = :mandate
                RETURNING mandate_id, month_on, number, charge_id, amount_idr, asked_at, ended_at, failure)
            INSERT INTO partner.debit_try (worker_id, mandate_id, month_on, number, charge_id, amount_idr, asked_at,
                                           ended_at, failure)
            SELECT :survivor, mandate_id, month_on, number, charge_id, amount_idr, asked_at, ended_at, failure FROM gone
            """;

    private final JdbcClient sql;

    DebitStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives what a mandate took to the worker into whom its own was merged. */
    void merge(Mandate mandate, UUID survivor) {
        for (var statement : List.of(MERGE, MERGE_TRIES)) {
            sql.sql(statement)
                    .param("merged", mandate.workerId())
                    .param("mandate", mandate.id())
                    .param("survivor", survivor)
                    .update();
        }
    }

    /** Keeps what was announced for a month; false when the month has had its debit. */
    boolean announce(Debit debit, Instant at) {
        return sql.sql(ANNOUNCE)
                        .param("worker", debit.workerId())
                        .param("mandate", debit.mandateId())
                        .param("month", debit.month().atDay(1))
                        .param("amount", debit.amount().amount())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("state", debit.state().code())
                        .param("reason", debit.reason().map(Reason::code).orElse(null))
                        .param("next", debit.nextOn().orElse(null))
                        .update()
                == 1;
    }

    /** The newest first. */
    List<Debit> of(Mandate mandate, int limit) {
        return sql.sql(OF_MANDATE)
                .param("worker", mandate.workerId())
                .param("mandate", mandate.id())
                .param("limit", limit)
                .query((row, _) -> debit(row))
                .list();
    }

    Optional<Debit> find(UUID worker, UUID mandate, YearMonth month) {
        return sql.sql(FIND)
                .param("worker", worker)
                .param("mandate", mandate)
                .param("month", month.atDay(1))
                .query((row, _) -> debit(row))
                .optional();
    }

    /** Those of a month that brought nothing so far, of members who live in a region; the hopeless ones first. */
    List<Debit> troubles(RegionCode within, YearMonth month, int limit) {
        return sql.sql(LIST_TROUBLES)
                .param("month", month.atDay(1))
                .param("from", within.text())
                .param("beyond", within.beyond())
                .param("limit", limit)
                .query((row, _) -> debit(row))
                .list();
    }

    long countTroubles(RegionCode within, YearMonth month) {
        return sql.sql(COUNT_TROUBLES)
                .param("month", month.atDay(1))
                .param("from", within.text())
                .param("beyond", within.beyond())
                .query(Long.class)
                .single();
    }

    /** Those to be tried by a day. */
    List<Debit> due(LocalDate day, int limit) {
        return sql.sql(DUE)
                .param("day", day)
                .param("limit", limit)
                .query((row, _) -> debit(row))
                .list();
    }

    /** Stores how a debit stands now; one that has ended stays so. */
    void set(Debit debit) {
        sql.sql(SET)
                .param("worker", debit.workerId())
                .param("mandate", debit.mandateId())
                .param("month", debit.month().atDay(1))
                .param("state", debit.state().code())
                .param("reason", debit.reason().map(Reason::code).orElse(null))
                .param("tries", debit.tries())
                .param("next", debit.nextOn().orElse(null))
                .update();
    }

    void insert(DebitTry one) {
        sql.sql(INSERT_TRY)
                .param("worker", one.workerId())
                .param("mandate", one.mandateId())
                .param("month", one.month().atDay(1))
                .param("number", one.number())
                .param("charge", one.chargeId())
                .param("amount", one.amount().amount())
                .param("at", one.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<DebitTry> tries(Mandate mandate, int limit) {
        return sql.sql(TRIES_OF_MANDATE)
                .param("worker", mandate.workerId())
                .param("mandate", mandate.id())
                .param("limit", limit)
                .query((row, _) -> debitTry(row))
                .list();
    }

    /** Those whose end is not known, in the order of their asking, after one of them. */
    List<DebitTry> open(Optional<DebitTry> after, int limit) {
        return sql.sql(OPEN_TRIES)
                .param(
                        "after",
                        after.map(DebitTry::askedAt).orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC))
                .param("afterCharge", after.map(DebitTry::chargeId).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .query((row, _) -> debitTry(row))
                .list();
    }

    /** Notes how a try ended; false when that was noted before. */
    boolean end(DebitTry one, Optional<Reason> failure, Instant at) {
        return sql.sql(END_TRY)
                        .param("worker", one.workerId())
                        .param("mandate", one.mandateId())
                        .param("month", one.month().atDay(1))
                        .param("number", one.number())
                        .param("failure", failure.map(Reason::code).orElse(null))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Debit debit(ResultSet row) throws SQLException {
        return new Debit(
                row.getObject("worker_id", UUID.class),
                row.getObject("mandate_id", UUID.class),
                YearMonth.from(row.getObject("month_on", LocalDate.class)),
                Rupiah.of(row.getLong("amount_idr")),
                State.of(row.getString("state")),
                Optional.ofNullable(row.getString("reason")).map(Reason::of),
                row.getInt("tries"),
                Optional.ofNullable(row.getObject("next_on", LocalDate.class)));
    }

    private static DebitTry debitTry(ResultSet row) throws SQLException {
        return new DebitTry(
                row.getObject("worker_id", UUID.class),
                row.getObject("mandate_id", UUID.class),
                YearMonth.from(row.getObject("month_on", LocalDate.class)),
                row.getInt("number"),
                row.getObject("charge_id", UUID.class),
                Rupiah.of(row.getLong("amount_idr")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("failure")).map(Reason::of));
    }
}
