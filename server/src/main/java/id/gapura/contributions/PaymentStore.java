package id.gapura.contributions;

import id.gapura.database.Changes;
import id.gapura.rules.Programme;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL of payments going in. */
final class PaymentStore {
    private final Vault vault;

    PaymentStore(Vault vault) {
        this.vault = vault;
    }

    /** Payments with the months they bought. */
    void insertPosted(List<Posting.Posted> posted, List<Posting.Month> months, Changes changes) {
        changes.insert("contributions.payment", posted)
                .uuid("worker_id", Posting.Posted::workerId)
                .uuid("payment_id", p -> p.received().paymentId())
                .string("channel", p -> p.received().payment().channel())
                .string("external_id", p -> p.received().payment().externalId())
                .bigint("amount_idr", p -> p.received().payment().amount().amount())
                .instant("paid_at", p -> p.received().payment().paidAt())
                .instant("received_at", p -> p.received().at())
                .uuid("file_id", p -> p.received().batchId())
                .string("giver", p -> giver(p.received()));
        changes.insert("contributions.paid_month", months)
                .uuid("worker_id", Posting.Month::workerId)
                .date("month_on", m -> m.due().month().atDay(1))
                .uuid("payment_id", Posting.Month::paymentId)
                .bigint("jkk_idr", m -> m.due().of(Programme.JKK).amount())
                .bigint("jkm_idr", m -> m.due().of(Programme.JKM).amount())
                .bigint("jht_idr", m -> m.due().of(Programme.JHT).amount());
    }

    void insertSuspended(List<Posting.Suspension> suspended, Changes changes) {
        changes.insert("contributions.suspense", suspended)
                .uuid("payment_id", s -> s.received().paymentId())
                .string("channel", s -> s.received().payment().channel())
                .string("external_id", s -> s.received().payment().externalId())
                .bigint("amount_idr", s -> s.received().payment().amount().amount())
                .instant("paid_at", s -> s.received().payment().paidAt())
                .instant("received_at", s -> s.received().at())
                .bytea("payer_sealed", this::sealedPayer)
                .string("reason", s -> s.reason().code())
                .uuid("worker_id", s -> s.workerId().orElse(null))
                .uuid("file_id", s -> s.received().batchId())
                .string("giver", s -> giver(s.received()));
    }

    private static @Nullable String giver(Posting.Received received) {
        var giver = received.payment().giver();
        return giver == null ? null : giver.code();
    }

    private byte[] sealedPayer(Posting.Suspension suspension) {
        var received = suspension.received();
        return vault.seal(received.paymentId(), Field.PAYER, received.payment().payer());
    }
}
