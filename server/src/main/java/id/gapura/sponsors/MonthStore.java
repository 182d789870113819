package id.gapura.sponsors;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.sponsors.Entitlement.Candidate;
import id.gapura.sponsors.Unpaid.Reason;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of the months that schemes paid or could not pay. */
final class MonthStore {
    /** Those who got least first, then in the order they were named. */
    private static final String CANDIDATES = """
            SELECT c.worker_id,
                   (c.given_before + count(m.month_on) FILTER (WHERE m.returned_idr = 0))::integer AS given
            FROM sponsors.scheme_member c
            LEFT JOIN sponsors.sponsored_month m ON m.worker_id = c.worker_id AND m.scheme_id = c.scheme_id
            WHERE c.scheme_id = :scheme
            GROUP BY c.worker_id, c.given_before, c.place
            ORDER BY given, c.place
            """;

    private static final String SPENT = """
            SELECT coalesce(sum(due_idr - returned_idr), 0)::bigint FROM sponsors.sponsored_month
            WHERE scheme_id = :scheme
            """;
    private static final String RESERVE = """
            INSERT INTO sponsors.sponsored_month (worker_id, month_on, scheme_id, due_idr, state, reserved_at)
            SELECT w, m, :scheme, d, 'reserved', :at
            FROM unnest(:workers::uuid[], :months::date[], :dues::bigint[]) AS t (w, m, d)
            ON CONFLICT DO NOTHING
            RETURNING worker_id
            """;
    private static final String RESERVED = """
            SELECT worker_id, month_on, due_idr, reserved_at FROM sponsors.sponsored_month
            WHERE scheme_id = :scheme AND state = 'reserved'
            ORDER BY worker_id, month_on LIMIT :limit
            """;
    private static final String SETTLE = """
            UPDATE sponsors.sponsored_month s SET state = t.state, bought_on = t.bought
            FROM unnest(:workers::uuid[], :months::date[], :states::text[], :bought::date[]) AS t (w, m, state, bought)
            WHERE s.worker_id = t.w AND s.month_on = t.m AND s.state = 'reserved'
            """;
    private static final String FORGET_UNPAID =
            "DELETE FROM sponsors.unpaid_month WHERE scheme_id = :scheme AND month_on = :month";
    private static final String NOTE_UNPAID = """
            INSERT INTO sponsors.unpaid_month (worker_id, scheme_id, month_on, reason)
            SELECT w, :scheme, :month, r FROM unnest(:workers::uuid[], :reasons::text[]) AS t (w, r)
            ON CONFLICT DO NOTHING
            """;
    private static final String UNPAID = """
            SELECT u.worker_id, u.reason
            FROM sponsors.unpaid_month u
            JOIN sponsors.scheme_member c ON c.worker_id = u.worker_id AND c.scheme_id = u.scheme_id
            WHERE u.scheme_id = :scheme AND u.month_on = :month ORDER BY c.place
            """;
    private static final String LAST_BOUGHT = """
            SELECT worker_id, max(bought_on) AS last_on FROM sponsors.sponsored_month
            WHERE scheme_id = :scheme AND state = 'paid' AND returned_idr = 0 GROUP BY worker_id
            """;
    private static final String BOUGHT = """
            SELECT worker_id, bought_on FROM sponsors.sponsored_month
            WHERE worker_id = ANY (:workers::uuid[]) AND state = 'paid' AND returned_idr = 0
            """;
    /** No more than the month's price comes back: what a member had in the piggy bank is not the sponsor's. */
    private static final String RETURN = """
            WITH was AS (
                SELECT worker_id, month_on, returned_idr FROM sponsors.sponsored_month
                WHERE worker_id = :worker AND month_on = :month AND scheme_id = :scheme FOR UPDATE)
            UPDATE sponsors.sponsored_month m SET returned_idr = least(m.due_idr, m.returned_idr + :amount)
            FROM was WHERE m.worker_id = was.worker_id AND m.month_on = was.month_on
            RETURNING m.returned_idr - was.returned_idr AS back_idr
            """;

    private final JdbcClient sql;

    MonthStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** A month to pay for a member. */
    record Due(UUID workerId, YearMonth month, Rupiah price) {}

    /** A month whose money has left the sponsor's account and may or may not have reached the member. */
    record Reserved(UUID workerId, YearMonth month, Rupiah price, Instant at) {}

    /**
     * What became of one.
     *
     * @param bought the month it bought; absent unless it is paid
     */
    record Settled(Reserved reserved, State state, Optional<YearMonth> bought) {}

    /** Where a sponsored month stands. */
    enum State {
        PAID("paid"),
        /** The member was quicker and the price has risen: it lies in the member's piggy bank. */
        SAVED("saved"),
        /** The membership ended meanwhile. */
        SUSPENDED("suspended");

        private final String code;

        State(String code) {
            this.code = code;
        }
    }

    List<Candidate> candidates(UUID schemeId) {
        return sql.sql(CANDIDATES)
                .param("scheme", schemeId)
                .query((row, _) -> new Candidate(row.getObject("worker_id", UUID.class), row.getInt("given")))
                .list();
    }

    /** What a scheme has spent of its budget. */
    Rupiah spent(UUID schemeId) {
        return Rupiah.of(
                sql.sql(SPENT).param("scheme", schemeId).query(Long.class).single());
    }

    /** Claims months; whose month a sponsor has claimed before is left out of the answer. */
    List<UUID> reserve(UUID schemeId, List<Due> dues, Instant at) {
        return sql.sql(RESERVE)
                .param("scheme", schemeId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("workers", Columns.texts(dues, Due::workerId))
                .param("months", Columns.texts(dues, due -> due.month().atDay(1)))
                .param("dues", Columns.longs(dues, due -> due.price().amount()))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    List<Reserved> reserved(UUID schemeId, int limit) {
        return sql.sql(RESERVED)
                .param("scheme", schemeId)
                .param("limit", limit)
                .query((row, _) -> new Reserved(
                        row.getObject("worker_id", UUID.class),
                        YearMonth.from(row.getObject("month_on", LocalDate.class)),
                        Rupiah.of(row.getLong("due_idr")),
                        row.getObject("reserved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void settle(List<Settled> settled) {
        sql.sql(SETTLE)
                .param("workers", Columns.texts(settled, one -> one.reserved().workerId()))
                .param(
                        "months",
                        Columns.texts(settled, one -> one.reserved().month().atDay(1)))
                .param("states", Columns.texts(settled, one -> one.state().code))
                .param(
                        "bought",
                        Columns.texts(
                                settled,
                                one -> one.bought().map(month -> month.atDay(1)).orElse(null)))
                .update();
    }

    /** Notes that money of a month came back; what of it is the sponsor's. */
    Rupiah returned(UUID schemeId, UUID workerId, YearMonth month, Rupiah amount) {
        return Rupiah.of(sql.sql(RETURN)
                .param("scheme", schemeId)
                .param("worker", workerId)
                .param("month", month.atDay(1))
                .param("amount", amount.amount())
                .query(Long.class)
                .single());
    }

    /** Replaces the list of a month. */
    void noteUnpaid(UUID schemeId, YearMonth month, List<Unpaid> unpaid) {
        sql.sql(FORGET_UNPAID)
                .param("scheme", schemeId)
                .param("month", month.atDay(1))
                .update();
        sql.sql(NOTE_UNPAID)
                .param("scheme", schemeId)
                .param("month", month.atDay(1))
                .param("workers", Columns.texts(unpaid, Unpaid::workerId))
                .param("reasons", Columns.texts(unpaid, one -> one.reason().code()))
                .update();
    }

    List<Unpaid> unpaid(UUID schemeId, YearMonth month) {
        return sql.sql(UNPAID)
                .param("scheme", schemeId)
                .param("month", month.atDay(1))
                .query((row, _) ->
                        new Unpaid(row.getObject("worker_id", UUID.class), Reason.of(row.getString("reason"))))
                .list();
    }

    /** The last month a scheme bought each member; whoever got none is absent. */
    Map<UUID, YearMonth> lastBought(UUID schemeId) {
        var last = new HashMap<UUID, YearMonth>();
        sql.sql(LAST_BOUGHT).param("scheme", schemeId).query((ResultSet row) -> {
            last.put(row.getObject("worker_id", UUID.class), YearMonth.from(row.getObject("last_on", LocalDate.class)));
        });
        return last;
    }

    /** The months that any scheme has bought members; whoever got none is absent. */
    Map<UUID, Set<YearMonth>> bought(Collection<UUID> workers) {
        var months = new HashMap<UUID, Set<YearMonth>>();
        sql.sql(BOUGHT)
                .param("workers", Columns.texts(List.copyOf(workers), worker -> worker))
                .query((ResultSet row) -> {
                    months.computeIfAbsent(row.getObject("worker_id", UUID.class), _ -> new HashSet<>())
                            .add(YearMonth.from(row.getObject("bought_on", LocalDate.class)));
                });
        return months;
    }
}
