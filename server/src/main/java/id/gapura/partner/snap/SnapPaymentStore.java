package id.gapura.partner.snap;

import id.gapura.kernel.Rupiah;
import id.gapura.partner.Asking;
import id.gapura.partner.snap.SnapPayment.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * SQL of payments by paymentRequestId. Every change names the states it may change, so that two who come at once cannot
 * undo each other.
 */
final class SnapPaymentStore {
    private static final String INSERT = """
            INSERT INTO partner.snap_payment (request_id, bank_id, customer_no, worker_id, amount_idr, paid_at,
                                              reference_no, trx_id, state, received_at, ask_at)
            VALUES (:request, :bank, :customer, :worker, :amount, :paid, :reference, :trx, :state, :at, :ask)
            ON CONFLICT DO NOTHING
            """;
    private static final String PAYMENTS = """
            SELECT request_id, bank_id, customer_no, worker_id, amount_idr, paid_at, reference_no, trx_id, state, asked
            FROM partner.snap_payment
            """;
    private static final String FIND = PAYMENTS + "WHERE request_id = :request AND bank_id = :bank";
    private static final String DUE =
            PAYMENTS + "WHERE ask_at <= :now OR ask_at > :farthest ORDER BY ask_at LIMIT :limit";
    private static final String IS_DUE = """
            SELECT count(*) FROM partner.snap_payment
            WHERE request_id = :request AND bank_id = :bank AND (ask_at <= :now OR ask_at > :farthest)
            """;
    private static final String UNFINISHED =
            PAYMENTS + "WHERE state = 'taking' AND (ask_at IS NULL OR ask_at < :before) ORDER BY request_id";
    private static final String OURS = PAYMENTS + """
            WHERE (request_id, bank_id) > (:request, :bank) AND state IN ('posted', 'suspended')
            ORDER BY request_id, bank_id LIMIT :limit
            """;
    private static final String MOVE = """
            UPDATE partner.snap_payment SET state = :to, ask_at = :ask
            WHERE request_id = :request AND bank_id = :bank AND state = :from
            """;
    private static final String ASK_AGAIN = """
            UPDATE partner.snap_payment SET asked = asked + 1, ask_at = :ask
            WHERE request_id = :request AND bank_id = :bank AND state = 'pending'
            """;

    private final JdbcClient sql;

    SnapPaymentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Keeps a new payment.
     *
     * @param askAt when to ask the bank what became of it, or to go on with taking it
     * @return false when the bank's id has a payment already
     */
    boolean insert(SnapPayment payment, Instant receivedAt, Instant askAt) {
        return sql.sql(INSERT)
                        .param("request", payment.requestId())
                        .param("bank", payment.bankId())
                        .param("customer", payment.customerNo())
                        .param("worker", payment.workerId())
                        .param("amount", payment.amount().amount())
                        .param("paid", payment.paidAt().atOffset(ZoneOffset.UTC))
                        .param("reference", payment.references().referenceNo())
                        .param("trx", payment.references().trxId())
                        .param("state", code(payment.state()))
                        .param("at", receivedAt.atOffset(ZoneOffset.UTC))
                        .param("ask", askAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<SnapPayment> find(UUID bank, String requestId) {
        return sql.sql(FIND)
                .param("request", requestId)
                .param("bank", bank)
                .query((row, _) -> payment(row))
                .optional();
    }

    /**
     * Payments of which the bank is to be asked by now, and those whose taking should have ended. What is dated farther
     * ahead than anything is was dated by a clock that stood wrong, and is due too.
     */
    List<SnapPayment> due(Instant now, int limit) {
        return sql.sql(DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("farthest", now.plus(Asking.FARTHEST).atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, _) -> payment(row))
                .list();
    }

    boolean isDue(SnapPayment payment, Instant now) {
        return sql.sql(IS_DUE)
                        .param("request", payment.requestId())
                        .param("bank", payment.bankId())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("farthest", now.plus(Asking.FARTHEST).atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Lets a payment of which the bank did not know the end be taken; nothing the bank says ends it any more.
     *
     * @param goOnAt when to go on with it, should it not have ended by then
     */
    void begin(SnapPayment payment, Instant goOnAt) {
        move(payment, State.PENDING, State.TAKING, Optional.of(goOnAt));
    }

    /** Ends a payment that stands so; false when it does not any more. */
    boolean end(SnapPayment payment, State from, State to) {
        return move(payment, from, to, Optional.empty());
    }

    private boolean move(SnapPayment payment, State from, State to, Optional<Instant> askAt) {
        return sql.sql(MOVE)
                        .param("request", payment.requestId())
                        .param("bank", payment.bankId())
                        .param("from", code(from))
                        .param("to", code(to))
                        .param(
                                "ask",
                                askAt.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** Payments whose taking should have ended by a moment. */
    List<SnapPayment> unfinished(Instant before) {
        return sql.sql(UNFINISHED)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, _) -> payment(row))
                .list();
    }

    /** Payments whose money is ours, in the order of their ids, after one of them. */
    List<SnapPayment> ours(String afterRequest, UUID afterBank, int limit) {
        return sql.sql(OURS)
                .param("request", afterRequest)
                .param("bank", afterBank)
                .param("limit", limit)
                .query((row, _) -> payment(row))
                .list();
    }

    void askAgain(SnapPayment payment, Instant askAt) {
        sql.sql(ASK_AGAIN)
                .param("request", payment.requestId())
                .param("bank", payment.bankId())
                .param("ask", askAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static SnapPayment payment(ResultSet row) throws SQLException {
        return new SnapPayment(
                row.getString("request_id"),
                row.getObject("bank_id", UUID.class),
                row.getString("customer_no"),
                row.getObject("worker_id", UUID.class),
                Rupiah.of(row.getLong("amount_idr")),
                row.getObject("paid_at", OffsetDateTime.class).toInstant(),
                new SnapPayment.References(row.getString("reference_no"), row.getString("trx_id")),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("asked"));
    }

    private static String code(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
