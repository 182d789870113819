package id.gapura.contributions;

import id.gapura.database.Changes;
import id.gapura.database.Columns;
import id.gapura.rules.Programme;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.ZoneOffset;
import java.util.List;

/** SQL of payments going in. */
final class PaymentStore {
    private static final String INSERT_POSTED = """
            WITH posted AS (
                INSERT INTO contributions.payment (worker_id, payment_id, channel, external_id, amount_idr, paid_at,
                                                   received_at, file_id)
                SELECT w, p, c, e, a, d, :received, :file
                FROM unnest(:workers::uuid[], :payments::uuid[], :channels::text[], :externals::text[], :amounts::bigint[],
                            :paid::timestamptz[]) AS t (w, p, c, e, a, d))
            INSERT INTO contributions.paid_month (worker_id, month_on, payment_id, jkk_idr, jkm_idr, jht_idr)
            SELECT w, m, p, jkk, jkm, jht
            FROM unnest(:monthWorkers::uuid[], :months::date[], :monthPayments::uuid[], :jkk::bigint[], :jkm::bigint[],
                        :jht::bigint[]) AS t (w, m, p, jkk, jkm, jht)
            """;
    private static final String INSERT_SUSPENDED = """
            INSERT INTO contributions.suspense (payment_id, channel, external_id, amount_idr, paid_at, received_at,
                                                payer_sealed, reason, worker_id, file_id)
            SELECT p, c, e, a, d, r, s, y, w, f
            FROM unnest(:payments::uuid[], :channels::text[], :externals::text[], :amounts::bigint[], :paid::timestamptz[],
                        :received::timestamptz[], :payers::bytea[], :reasons::text[], :workers::uuid[],
                        :files::uuid[]) AS t (p, c, e, a, d, r, s, y, w, f)
            """;

    private final Vault vault;

    PaymentStore(Vault vault) {
        this.vault = vault;
    }

    /** Payments with the months they bought. */
    void insertPosted(List<Posting.Posted> posted, List<Posting.Month> months, Changes changes) {
        if (posted.isEmpty()) {
            return;
        }
        changes.add(INSERT_POSTED)
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
                .param("received", posted.getFirst().received().at().atOffset(ZoneOffset.UTC))
                .param("file", posted.getFirst().received().batchId())
                .param("monthWorkers", Columns.texts(months, Posting.Month::workerId))
                .param("months", Columns.texts(months, m -> m.due().month().atDay(1)))
                .param("monthPayments", Columns.texts(months, Posting.Month::paymentId))
                .param(
                        "jkk",
                        Columns.longs(months, m -> m.due().of(Programme.JKK).amount()))
                .param(
                        "jkm",
                        Columns.longs(months, m -> m.due().of(Programme.JKM).amount()))
                .param(
                        "jht",
                        Columns.longs(months, m -> m.due().of(Programme.JHT).amount()));
    }

    void insertSuspended(List<Posting.Suspension> suspended, Changes changes) {
        if (suspended.isEmpty()) {
            return;
        }
        changes.add(INSERT_SUSPENDED)
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
                .param("reasons", Columns.texts(suspended, s -> s.reason().code()))
                .param("workers", Columns.texts(suspended, s -> s.workerId().orElse(null)))
                .param("files", Columns.texts(suspended, s -> s.received().batchId()));
    }

    private byte[] sealedPayer(Posting.Suspension suspension) {
        var received = suspension.received();
        return vault.seal(received.paymentId(), Field.PAYER, received.payment().payer());
    }
}
