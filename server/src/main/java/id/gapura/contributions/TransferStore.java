package id.gapura.contributions;

import id.gapura.database.Columns;
import id.gapura.kernel.Rupiah;
import id.gapura.rules.Programme;
import id.gapura.vault.Vault;
import id.gapura.vault.Vault.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of moving paid months: from one member to another, or back into suspense; and of whose payments are whose. */
final class TransferStore {
    /** With what was merged into the one that is merged now, which stays noted there too. */
    private static final String NOTE = """
            INSERT INTO contributions.merged_record (worker_id, merged_id)
            SELECT :survivor::uuid, :merged::uuid
            UNION ALL
            SELECT :survivor::uuid, merged_id FROM contributions.merged_record WHERE worker_id = :merged
            ON CONFLICT DO NOTHING
            """;

    private static final String MERGED = "SELECT merged_id FROM contributions.merged_record WHERE worker_id = :worker";
    private static final String OF_WORKER = """
            SELECT month_on, coalesce(payer_id, worker_id) AS payer_id, payment_id, jkk_idr, jkm_idr, jht_idr
            FROM contributions.paid_month
            WHERE worker_id = :worker ORDER BY month_on
            """;
    private static final String DELETE =
            "DELETE FROM contributions.paid_month WHERE worker_id = :worker AND month_on = :month";
    private static final String INSERT = """
            INSERT INTO contributions.paid_month (worker_id, month_on, payer_id, payment_id, jkk_idr, jkm_idr, jht_idr)
            VALUES (:worker, :month, :payer, :payment, :jkk, :jkm, :jht)
            """;
    private static final String SUSPEND = """
            INSERT INTO contributions.suspense (payment_id, channel, external_id, amount_idr, paid_at, received_at, payer_sealed,
                                                reason, worker_id, payer_id, file_id, giver)
            VALUES (:id, 'merge', :external, :amount, :at, :at, :payer, :reason, :worker, :payerId, :payment,
                    (SELECT giver FROM contributions.payment WHERE worker_id = :payerId AND payment_id = :payment))
            """;

    private static final String PAYMENT = """
            SELECT worker_id, channel, amount_idr FROM contributions.payment p
            WHERE worker_id = ANY (:records::uuid[]) AND payment_id = :payment
              AND NOT EXISTS (SELECT FROM contributions.payment_undone u
                              WHERE u.worker_id = p.worker_id AND u.payment_id = p.payment_id)
            """;
    private static final String PAID_TWICE = """
            SELECT file_id FROM contributions.suspense
            WHERE payer_id = ANY (:records::uuid[]) AND channel = 'merge'
            UNION
            SELECT file_id FROM contributions.suspense_release
            WHERE payer_id = ANY (:records::uuid[]) AND channel = 'merge'
            """;
    /** Keeps under which id its channel knows it, however often it was posted and taken back before. */
    private static final String UNDO = """
            INSERT INTO contributions.payment_undone (worker_id, payment_id, suspense_id, origin_external_id, undone_by,
                                                      undone_at)
            SELECT p.worker_id, p.payment_id, :id, coalesce(earlier.origin_external_id, p.external_id), :actor, :at
            FROM contributions.payment p
            LEFT JOIN contributions.payment_undone earlier ON earlier.suspense_id = p.payment_id
            WHERE p.worker_id = :payer AND p.payment_id = :payment
            """;
    /** Under an id of its own, so that the same member may get it again. */
    private static final String WAIT_AGAIN = """
            INSERT INTO contributions.suspense (payment_id, channel, external_id, amount_idr, paid_at, received_at, payer_sealed,
                                                reason, worker_id, file_id, giver)
            SELECT :id, channel, external_id || '~', amount_idr, paid_at, :at, :sealed, :reason, :worker, file_id, giver
            FROM contributions.payment WHERE worker_id = :payer AND payment_id = :payment
            """;

    private final JdbcClient sql;
    private final Vault vault;

    TransferStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /**
     * A month somebody has paid and what of it went to which fund.
     *
     * @param payerId whose payment bought it: the member's, or of a record merged into the member
     */
    record PaidMonth(YearMonth month, UUID payerId, UUID paymentId, Map<Programme, Rupiah> shares) {
        Rupiah total() {
            return shares.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
        }

        long share(Programme programme) {
            return shares.getOrDefault(programme, Rupiah.ZERO).amount();
        }
    }

    /** Notes that a member's payments are another's from now on. */
    void note(UUID merged, UUID survivor) {
        sql.sql(NOTE).param("merged", merged).param("survivor", survivor).update();
    }

    /** Under which ids a member's payments stand: their own, and of every record that was merged into it. */
    List<UUID> recordsOf(UUID worker) {
        var merged = sql.sql(MERGED).param("worker", worker).query(UUID.class).list();
        return Stream.concat(Stream.of(worker), merged.stream()).toList();
    }

    List<PaidMonth> of(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query((row, _) -> new PaidMonth(
                        YearMonth.from(row.getObject("month_on", LocalDate.class)),
                        row.getObject("payer_id", UUID.class),
                        row.getObject("payment_id", UUID.class),
                        Map.of(
                                Programme.JKK, Rupiah.of(row.getLong("jkk_idr")),
                                Programme.JKM, Rupiah.of(row.getLong("jkm_idr")),
                                Programme.JHT, Rupiah.of(row.getLong("jht_idr")))))
                .list();
    }

    /** A row's key never changes: the month leaves one member and comes to the other. */
    void move(PaidMonth month, UUID from, UUID to) {
        delete(month, from);
        sql.sql(INSERT)
                .param("worker", to)
                .param("month", month.month().atDay(1))
                .param("payer", month.payerId())
                .param("payment", month.paymentId())
                .param("jkk", month.share(Programme.JKK))
                .param("jkm", month.share(Programme.JKM))
                .param("jht", month.share(Programme.JHT))
                .update();
    }

    /** Takes a month that was paid twice back into suspense. */
    void suspend(PaidMonth month, UUID from, UUID suspenseId, Instant at) {
        delete(month, from);
        sql.sql(SUSPEND)
                .param("id", suspenseId)
                .param("payment", month.paymentId())
                .param("external", month.paymentId() + "/" + month.month())
                .param("amount", month.total().amount())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("payer", vault.seal(suspenseId, Field.PAYER, ""))
                .param("reason", Outcome.Reason.PAID_TWICE.code())
                .param("worker", from)
                .param("payerId", month.payerId())
                .update();
    }

    /**
     * A payment that was posted to a member.
     *
     * @param payerId to which record: the member's, or one merged into the member's
     */
    record PostedPayment(UUID payerId, UUID id, String channel, Rupiah amount) {}

    /** A payment posted to one of these records; empty also for one that was taken back. */
    Optional<PostedPayment> payment(List<UUID> records, UUID paymentId) {
        return sql.sql(PAYMENT)
                .param("records", Columns.texts(records, id -> id))
                .param("payment", paymentId)
                .query((row, _) -> new PostedPayment(
                        row.getObject("worker_id", UUID.class),
                        paymentId,
                        row.getString("channel"),
                        Rupiah.of(row.getLong("amount_idr"))))
                .optional();
    }

    /** Those payments posted to these records of which a month was paid twice: its money left them for suspense. */
    Set<UUID> paidTwice(List<UUID> records) {
        return Set.copyOf(sql.sql(PAID_TWICE)
                .param("records", Columns.texts(records, id -> id))
                .query(UUID.class)
                .list());
    }

    /**
     * Takes a payment back into suspense, with the months it bought.
     *
     * @param worker whose months and money it is by now
     * @throws org.springframework.dao.DuplicateKeyException if another took it back meanwhile
     */
    void takeBack(UUID worker, PostedPayment payment, List<PaidMonth> bought, TakenBack how) {
        bought.forEach(month -> delete(month, worker));
        sql.sql(UNDO)
                .param("payer", payment.payerId())
                .param("payment", payment.id())
                .param("id", how.suspenseId())
                .param("actor", how.actor())
                .param("at", how.at().atOffset(ZoneOffset.UTC))
                .update();
        sql.sql(WAIT_AGAIN)
                .param("worker", worker)
                .param("payer", payment.payerId())
                .param("payment", payment.id())
                .param("id", how.suspenseId())
                .param("at", how.at().atOffset(ZoneOffset.UTC))
                .param("sealed", vault.seal(how.suspenseId(), Field.PAYER, ""))
                .param("reason", Outcome.Reason.TAKEN_BACK.code())
                .update();
    }

    /** As what it waits, when and by whom. */
    record TakenBack(UUID suspenseId, Instant at, String actor) {}

    private void delete(PaidMonth month, UUID worker) {
        sql.sql(DELETE)
                .param("worker", worker)
                .param("month", month.month().atDay(1))
                .update();
    }
}
