package id.gapura.payouts;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.JournalEntry;
import id.gapura.payouts.Batch.Made;
import id.gapura.payouts.Payment.Wanted;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of batches and their payments. */
final class PayoutStore {
    private static final String INSERT = """
            INSERT INTO payouts.batch (batch_id, purpose, account_no, execute_on, state, made_by, made_at)
            VALUES (:batch, :purpose, :account, :day, 'proposed', :by, :at)
            """;
    private static final String INSERT_PAYMENTS = """
            INSERT INTO payouts.payment (payment_id, batch_id, line, source, source_id, name_sealed, account_sealed, bank, amount_idr,
                                         remittance, state, state_on)
            SELECT p, :batch, l, s, o, n, a, b, m, r, 'waiting', :on
            FROM unnest(:payments::uuid[], :sources::text[], :of::uuid[], :names::bytea[], :accounts::bytea[], :banks::text[],
                        :amounts::bigint[], :remittances::text[])
                WITH ORDINALITY AS t (p, s, o, n, a, b, m, r, l)
            """;
    private static final String BATCHES = """
            SELECT b.batch_id, b.purpose, b.account_no, b.execute_on, b.state, b.made_by, b.made_at, b.closed_by, b.closed_at,
                (SELECT array_agg(a.login ORDER BY a.approved_at, a.login) FROM payouts.approval a WHERE a.batch_id = b.batch_id) AS approved_by,
                t.payments, t.amount_idr, t.paid, t.returned
            FROM payouts.batch b
            CROSS JOIN LATERAL (
                SELECT count(*) AS payments, coalesce(sum(p.amount_idr), 0)::bigint AS amount_idr,
                    count(*) FILTER (WHERE p.state = 'paid') AS paid, count(*) FILTER (WHERE p.state = 'returned') AS returned
                FROM payouts.payment p WHERE p.batch_id = b.batch_id) t
            """;
    private static final String LIST = BATCHES + "ORDER BY b.made_at DESC, b.batch_id DESC LIMIT :limit";
    private static final String FIND = BATCHES + "WHERE b.batch_id = :batch";
    private static final String LOCK = "SELECT batch_id FROM payouts.batch WHERE batch_id = :batch FOR UPDATE";
    private static final String PAYMENTS = """
            SELECT payment_id, line, source, source_id, name_sealed, account_sealed, bank, amount_idr, remittance, state,
                   state_on
            FROM payouts.payment
            WHERE batch_id = :batch
            ORDER BY line
            """;
    private static final String SEND = """
            UPDATE payouts.payment p
            SET state = 'sent', state_on = :on, entry_id = t.entry
            FROM unnest(:payments::uuid[], :entries::uuid[]) AS t (payment, entry)
            WHERE p.payment_id = t.payment
            """;
    private static final String LOCK_PAYMENT = """
            SELECT state, source, source_id, amount_idr, entry_id FROM payouts.payment
            WHERE payment_id = :payment AND entry_id IS NOT NULL FOR UPDATE
            """;
    private static final String TAKINGS = """
            SELECT source, source_id, amount_idr FROM payouts.payment
            WHERE batch_id = :batch AND source IS NOT NULL ORDER BY line
            """;

    private final JdbcClient sql;
    private final Vault vault;

    PayoutStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void insert(UUID batchId, Batch.Plan plan, Made made) {
        sql.sql(INSERT)
                .param("batch", batchId)
                .param("purpose", plan.purpose())
                .param("account", plan.accountNo())
                .param("day", plan.executeOn())
                .param("by", made.by())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Row(UUID id, Wanted wanted) {}

    void insertPayments(UUID batchId, List<UUID> ids, List<Wanted> payments, LocalDate on) {
        var rows = IntStream.range(0, ids.size())
                .mapToObj(i -> new Row(ids.get(i), payments.get(i)))
                .toList();
        sql.sql(INSERT_PAYMENTS)
                .param("batch", batchId)
                .param("on", on)
                .param("payments", Columns.texts(rows, Row::id))
                .param(
                        "sources",
                        Columns.texts(rows, row -> row.wanted.source().kind().code()))
                .param("of", Columns.texts(rows, row -> row.wanted.source().of()))
                .param(
                        "names",
                        Columns.bytes(
                                rows,
                                row -> seal(
                                        row,
                                        Field.PAYEE_NAME,
                                        row.wanted.payee().name())))
                .param(
                        "accounts",
                        Columns.bytes(
                                rows,
                                row -> seal(
                                        row,
                                        Field.PAYEE_ACCOUNT,
                                        row.wanted.payee().accountNo())))
                .param("banks", Columns.texts(rows, row -> row.wanted.payee().bank()))
                .param("amounts", Columns.longs(rows, row -> row.wanted.amount().amount()))
                .param("remittances", Columns.texts(rows, row -> row.wanted.remittance()))
                .update();
    }

    private byte[] seal(Row row, Field field, String value) {
        return vault.seal(row.id, field, value);
    }

    List<Batch> list(int limit) {
        return sql.sql(LIST).param("limit", limit).query((row, _) -> batch(row)).list();
    }

    Optional<Batch> find(UUID batchId) {
        return sql.sql(FIND)
                .param("batch", batchId)
                .query((row, _) -> batch(row))
                .optional();
    }

    /** The batch as nobody else can change it until the transaction ends. */
    Optional<Batch> lock(UUID batchId) {
        return sql.sql(LOCK)
                .param("batch", batchId)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    void approve(UUID batchId, Made made) {
        sql.sql("INSERT INTO payouts.approval (batch_id, login, approved_at) VALUES (:batch, :by, :at)")
                .param("batch", batchId)
                .param("by", made.by())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void setApproved(UUID batchId) {
        sql.sql("UPDATE payouts.batch SET state = 'approved' WHERE batch_id = :batch")
                .param("batch", batchId)
                .update();
    }

    void close(UUID batchId, Batch.State state, Made made, @Nullable String fileHash) {
        sql.sql("""
                UPDATE payouts.batch SET state = :state, closed_by = :by, closed_at = :at, file_hash = :hash
                WHERE batch_id = :batch
                """)
                .param("batch", batchId)
                .param("state", state.code())
                .param("by", made.by())
                .param("at", made.at().atOffset(ZoneOffset.UTC))
                .param("hash", fileHash)
                .update();
    }

    String fileHash(UUID batchId) {
        return sql.sql("SELECT file_hash FROM payouts.batch WHERE batch_id = :batch")
                .param("batch", batchId)
                .query(String.class)
                .single();
    }

    List<Payment> payments(UUID batchId) {
        return sql.sql(PAYMENTS)
                .param("batch", batchId)
                .query((row, _) -> payment(row))
                .list();
    }

    /** Notes the entries that were posted for payments; each entry's book is its payment. */
    void send(List<JournalEntry> entries, LocalDate on) {
        sql.sql(SEND)
                .param("on", on)
                .param("payments", Columns.texts(entries, JournalEntry::bookId))
                .param("entries", Columns.texts(entries, JournalEntry::entryId))
                .update();
    }

    /** A payment that went to the bank. */
    record Sent(PaymentState state, Optional<Source> source, Rupiah amount, UUID entryId) {}

    Optional<Sent> lockPayment(UUID paymentId) {
        return sql.sql(LOCK_PAYMENT)
                .param("payment", paymentId)
                .query((row, _) -> new Sent(
                        PaymentState.of(row.getString("state")),
                        source(row),
                        Rupiah.of(row.getLong("amount_idr")),
                        row.getObject("entry_id", UUID.class)))
                .optional();
    }

    /** What a batch took out of a source. */
    record Taking(Source source, Rupiah amount) {}

    List<Taking> takings(UUID batchId) {
        return sql.sql(TAKINGS)
                .param("batch", batchId)
                .query((row, _) -> new Taking(source(row).orElseThrow(), Rupiah.of(row.getLong("amount_idr"))))
                .list();
    }

    private static Optional<Source> source(ResultSet row) throws SQLException {
        var of = row.getObject("source_id", UUID.class);
        return of == null
                ? Optional.empty()
                : Source.Kind.find(row.getString("source")).map(kind -> new Source(kind, of));
    }

    void settle(UUID paymentId, PaymentState to, LocalDate on) {
        sql.sql("UPDATE payouts.payment SET state = :state, state_on = :on WHERE payment_id = :payment")
                .param("payment", paymentId)
                .param("state", to.code())
                .param("on", on)
                .update();
    }

    private Payment payment(ResultSet row) throws SQLException {
        var id = row.getObject("payment_id", UUID.class);
        var payee = new Payee(
                vault.open(id, Field.PAYEE_NAME, row.getBytes("name_sealed")),
                row.getString("bank"),
                vault.open(id, Field.PAYEE_ACCOUNT, row.getBytes("account_sealed")));
        return new Payment(
                id,
                row.getInt("line"),
                source(row),
                payee,
                Rupiah.of(row.getLong("amount_idr")),
                row.getString("remittance"),
                PaymentState.of(row.getString("state")),
                row.getObject("state_on", LocalDate.class));
    }

    private static Batch batch(ResultSet row) throws SQLException {
        var approvedBy = row.getArray("approved_by");
        return new Batch(
                row.getObject("batch_id", UUID.class),
                new Batch.Plan(
                        row.getString("purpose"),
                        row.getString("account_no"),
                        row.getObject("execute_on", LocalDate.class)),
                Batch.State.of(row.getString("state")),
                made(row, "made"),
                approvedBy == null ? List.of() : Arrays.asList((String[]) approvedBy.getArray()),
                row.getString("closed_by") == null ? Optional.empty() : Optional.of(made(row, "closed")),
                new Batch.Totals(
                        row.getInt("payments"),
                        Rupiah.of(row.getLong("amount_idr")),
                        row.getInt("paid"),
                        row.getInt("returned")));
    }

    private static Made made(ResultSet row, String what) throws SQLException {
        return new Made(
                row.getString(what + "_by"),
                row.getObject(what + "_at", OffsetDateTime.class).toInstant());
    }
}
