package id.gapura.partner.aggregator;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.partner.Asking;
import id.gapura.partner.aggregator.Charge.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of charges. Every change names the states it may change, so that two who come at once cannot undo each other. */
final class ChargeStore {
    private static final String INSERT = """
            INSERT INTO partner.charge (charge_id, aggregator_id, worker_id, months, mandate_id, method, channel, amount_idr,
                                        state, created_at, expires_at, ask_at)
            VALUES (:id, :aggregator, :worker, :months, :mandate, :method, :channel, :amount,
                    'creating', :created, :expires, :ask)
            """;
    private static final String CHARGES = """
            SELECT charge_id, aggregator_id, worker_id, months, mandate_id, method, channel, amount_idr, state,
                   transaction_id, pay_with, created_at, expires_at, paid_at, failure, asked
            FROM partner.charge
            """;
    private static final String FIND = CHARGES + "WHERE charge_id = :id";
    private static final String LIST = CHARGES + "WHERE charge_id = ANY (:ids::uuid[])";
    private static final String SAME = CHARGES + """
            WHERE worker_id = :worker AND months = :months AND method = :method AND amount_idr = :amount
              AND state IN ('creating', 'open') AND expires_at > :at
            ORDER BY created_at DESC LIMIT 1
            """;
    private static final String DUE =
            CHARGES + "WHERE ask_at <= :now OR ask_at > :farthest ORDER BY ask_at LIMIT :limit";
    private static final String OPEN = """
            UPDATE partner.charge SET state = 'open', transaction_id = :transaction, pay_with = :with
            WHERE charge_id = :id AND state = 'creating'
            """;
    private static final String CLAIM = """
            UPDATE partner.charge SET state = 'taking', transaction_id = :transaction, paid_at = :paid, ask_at = :ask
            WHERE charge_id = :id AND state IN ('creating', 'open', 'failed', 'expired')
            """;
    private static final String BOOK = """
            UPDATE partner.charge SET state = :state, ask_at = NULL WHERE charge_id = :id AND state = 'taking'
            """;
    private static final String CLOSE = """
            UPDATE partner.charge SET state = :state, failure = :failure, ask_at = NULL
            WHERE charge_id = :id AND state IN ('creating', 'open')
            """;
    private static final String ASK_AGAIN = """
            UPDATE partner.charge SET asked = asked + 1, ask_at = :ask
            WHERE charge_id = :id AND ask_at IS NOT NULL
            """;

    private final JdbcClient sql;

    ChargeStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Charge charge, Instant askAt) {
        sql.sql(INSERT)
                .param("id", charge.id())
                .param("aggregator", charge.aggregatorId())
                .param("worker", charge.due().workerId())
                .param("months", charge.due().months())
                .param("mandate", charge.due().mandate().orElse(null))
                .param("method", charge.method().code())
                .param("channel", charge.channel())
                .param("amount", charge.amount().amount())
                .param("created", utc(charge.times().createdAt()))
                .param("expires", utc(charge.times().expiresAt()))
                .param("ask", utc(askAt))
                .update();
    }

    Optional<Charge> find(UUID id) {
        return sql.sql(FIND).param("id", id).query((row, _) -> charge(row)).optional();
    }

    List<Charge> list(Collection<UUID> ids) {
        return sql.sql(LIST)
                .param("ids", Columns.texts(List.copyOf(ids), id -> id))
                .query((row, _) -> charge(row))
                .list();
    }

    /** The newest for the same thing that can be paid until after {@code at}, or may yet be. */
    Optional<Charge> same(Charge.Due due, Method method, Instant at) {
        return sql.sql(SAME)
                .param("worker", due.workerId())
                .param("months", due.months())
                .param("method", method.code())
                .param("amount", due.amount().amount())
                .param("at", utc(at))
                .query((row, _) -> charge(row))
                .optional();
    }

    /** What was dated farther ahead than anything is, by a clock that stood wrong, is due too. */
    List<Charge> due(Instant now, int limit) {
        return sql.sql(DUE)
                .param("now", utc(now))
                .param("farthest", utc(now.plus(Asking.FARTHEST)))
                .param("limit", limit)
                .query((row, _) -> charge(row))
                .list();
    }

    /** The aggregator knows it; it can be paid. */
    void open(UUID id, Report report) {
        sql.sql(OPEN)
                .param("id", id)
                .param("transaction", report.transactionId())
                .param("with", report.payWith())
                .update();
    }

    /** Notes that it was paid, the first time only; {@code askAt} is when to try again if its booking is lost. */
    void claim(UUID id, String transactionId, Instant paidAt, Instant askAt) {
        sql.sql(CLAIM)
                .param("id", id)
                .param("transaction", transactionId)
                .param("paid", utc(paidAt))
                .param("ask", utc(askAt))
                .update();
    }

    /** What became of the money of one that is being taken. */
    void book(UUID id, State state) {
        sql.sql(BOOK).param("id", id).param("state", state.code()).update();
    }

    /** Ends one for which nothing was paid; {@code failure} says why, if anybody knows. */
    void close(UUID id, State state, String failure) {
        sql.sql(CLOSE)
                .param("id", id)
                .param("state", state.code())
                .param("failure", failure)
                .update();
    }

    void askAgain(UUID id, Instant askAt) {
        sql.sql(ASK_AGAIN).param("id", id).param("ask", utc(askAt)).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Charge charge(ResultSet row) throws SQLException {
        return new Charge(
                row.getObject("charge_id", UUID.class),
                row.getObject("aggregator_id", UUID.class),
                new Charge.Due(
                        row.getObject("worker_id", UUID.class),
                        row.getInt("months"),
                        Rupiah.of(row.getLong("amount_idr")),
                        Optional.ofNullable(row.getObject("mandate_id", UUID.class))),
                Method.valueOf(row.getString("method").toUpperCase(Locale.ROOT)),
                row.getString("channel"),
                State.of(row.getString("state")),
                row.getString("transaction_id"),
                row.getString("pay_with"),
                times(row),
                row.getString("failure"),
                row.getInt("asked"));
    }

    private static Charge.Times times(ResultSet row) throws SQLException {
        return new Charge.Times(
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("paid_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
