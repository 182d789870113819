package id.gapura.contributions;

import id.gapura.database.Columns;
import id.gapura.rules.Programme;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of payments going in. */
final class PaymentStore {
    private static final String CLAIM = """
            INSERT INTO contributions.inbox (channel, external_id, payment_id, body_index, received_at)
            SELECT c, e, p, b, :at
            FROM unnest(:channels::text[], :externals::text[], :payments::uuid[], :bodies::uuid[]) AS t (c, e, p, b)
            ON CONFLICT DO NOTHING
            RETURNING payment_id
            """;
    private static final String EARLIER = """
            SELECT i.channel, i.external_id, i.body_index
            FROM contributions.inbox i
            JOIN unnest(:channels::text[], :externals::text[]) AS t (c, e) ON i.external_id = t.e AND i.channel = t.c
            """;
    private static final String INSERT_POSTED = """
            INSERT INTO contributions.payment (worker_id, payment_id, channel, external_id, amount_idr, paid_at, received_at, file_id)
            SELECT w, p, c, e, a, d, r, f
            FROM unnest(:workers::uuid[], :payments::uuid[], :channels::text[], :externals::text[], :amounts::bigint[],
                        :paid::timestamptz[], :received::timestamptz[], :files::uuid[]) AS t (w, p, c, e, a, d, r, f)
            """;
    private static final String INSERT_MONTHS = """
            INSERT INTO contributions.paid_month (worker_id, month_on, payment_id, jkk_idr, jkm_idr, jht_idr)
            SELECT w, m, p, jkk, jkm, jht
            FROM unnest(:workers::uuid[], :months::date[], :payments::uuid[], :jkk::bigint[], :jkm::bigint[], :jht::bigint[])
                AS t (w, m, p, jkk, jkm, jht)
            """;
    private static final String INSERT_SUSPENDED = """
            INSERT INTO contributions.suspense (payment_id, channel, external_id, amount_idr, paid_at, received_at,
                                                payer_sealed, reason, worker_id, expected_idr, file_id)
            SELECT p, c, e, a, d, r, s, y, w, x, f
            FROM unnest(:payments::uuid[], :channels::text[], :externals::text[], :amounts::bigint[], :paid::timestamptz[],
                        :received::timestamptz[], :payers::bytea[], :reasons::text[], :workers::uuid[], :expected::bigint[],
                        :files::uuid[]) AS t (p, c, e, a, d, r, s, y, w, x, f)
            """;

    private final JdbcClient sql;
    private final id.gapura.vault.Vault vault;

    PaymentStore(JdbcClient sql, id.gapura.vault.Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * A payment with what it got on arrival.
     *
     * @param bodyIndex blind index of payer, amount and time: equal for a repeat, different for a conflict
     */
    record Received(IncomingPayment payment, UUID paymentId, UUID bodyIndex, UUID fileId, Instant at) {}

    /** Which payments of a batch are new, and what was known of the others. */
    static final class Claims {
        private final Set<UUID> fresh;
        private final Map<List<String>, UUID> earlier;

        private Claims(Set<UUID> fresh, Map<List<String>, UUID> earlier) {
            this.fresh = fresh;
            this.earlier = earlier;
        }

        boolean isFresh(Received received) {
            return fresh.contains(received.paymentId());
        }

        /** Whether the earlier payment of the same id was for the same payer, amount and time. */
        boolean isRepeat(Received received) {
            return received.bodyIndex().equals(earlier.get(key(received.payment())));
        }

        private static List<String> key(IncomingPayment payment) {
            return List.of(payment.channel(), payment.externalId());
        }
    }

    Claims claim(List<Received> batch) {
        var fresh = new HashSet<>(sql.sql(CLAIM)
                .param("channels", Columns.texts(batch, r -> r.payment().channel()))
                .param("externals", Columns.texts(batch, r -> r.payment().externalId()))
                .param("payments", Columns.texts(batch, Received::paymentId))
                .param("bodies", Columns.texts(batch, Received::bodyIndex))
                .param("at", batch.getFirst().at().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
        return new Claims(fresh, fresh.size() == batch.size() ? Map.of() : earlier(batch));
    }

    private Map<List<String>, UUID> earlier(List<Received> batch) {
        var found = new HashMap<List<String>, UUID>();
        sql.sql(EARLIER)
                .param("channels", Columns.texts(batch, r -> r.payment().channel()))
                .param("externals", Columns.texts(batch, r -> r.payment().externalId()))
                .query((ResultSet row) -> {
                    found.put(
                            List.of(row.getString("channel"), row.getString("external_id")),
                            row.getObject("body_index", UUID.class));
                });
        return found;
    }

    void insertPosted(List<Posting.Posted> posted) {
        if (posted.isEmpty()) {
            return;
        }
        sql.sql(INSERT_POSTED)
                .param("workers", Columns.texts(posted, Posting.Posted::workerId))
                .param("payments", Columns.texts(posted, p -> p.received().paymentId()))
                .param(
                        "channels",
                        Columns.texts(posted, p -> p.received().payment().channel()))
                .param(
                        "externals",
                        Columns.texts(posted, p -> p.received().payment().externalId()))
                .param(
                        "amounts",
                        Columns.longs(
                                posted, p -> p.received().payment().amount().amount()))
                .param("paid", Columns.texts(posted, p -> p.received().payment().paidAt()))
                .param("received", Columns.texts(posted, p -> p.received().at()))
                .param("files", Columns.texts(posted, p -> p.received().fileId()))
                .update();
    }

    void insertMonths(List<Posting.Month> months) {
        if (months.isEmpty()) {
            return;
        }
        sql.sql(INSERT_MONTHS)
                .param("workers", Columns.texts(months, Posting.Month::workerId))
                .param("months", Columns.texts(months, m -> m.due().month().atDay(1)))
                .param("payments", Columns.texts(months, Posting.Month::paymentId))
                .param(
                        "jkk",
                        Columns.longs(months, m -> m.due().of(Programme.JKK).amount()))
                .param(
                        "jkm",
                        Columns.longs(months, m -> m.due().of(Programme.JKM).amount()))
                .param(
                        "jht",
                        Columns.longs(months, m -> m.due().of(Programme.JHT).amount()))
                .update();
    }

    void insertSuspended(List<Posting.Suspension> suspended) {
        if (suspended.isEmpty()) {
            return;
        }
        sql.sql(INSERT_SUSPENDED)
                .param("payments", Columns.texts(suspended, s -> s.received().paymentId()))
                .param(
                        "channels",
                        Columns.texts(suspended, s -> s.received().payment().channel()))
                .param(
                        "externals",
                        Columns.texts(suspended, s -> s.received().payment().externalId()))
                .param(
                        "amounts",
                        Columns.longs(
                                suspended, s -> s.received().payment().amount().amount()))
                .param(
                        "paid",
                        Columns.texts(suspended, s -> s.received().payment().paidAt()))
                .param("received", Columns.texts(suspended, s -> s.received().at()))
                .param("payers", Columns.bytes(suspended, this::sealedPayer))
                .param("reasons", Columns.texts(suspended, s -> s.why().reason().code()))
                .param("workers", Columns.texts(suspended, s -> s.workerId().orElse(null)))
                .param(
                        "expected",
                        Columns.texts(
                                suspended,
                                s -> s.why().expected().map(x -> x.amount()).orElse(null)))
                .param("files", Columns.texts(suspended, s -> s.received().fileId()))
                .update();
    }

    private byte[] sealedPayer(Posting.Suspension suspension) {
        var received = suspension.received();
        return vault.seal(
                received.paymentId(),
                id.gapura.vault.Vault.Field.PAYER,
                received.payment().payer());
    }
}
