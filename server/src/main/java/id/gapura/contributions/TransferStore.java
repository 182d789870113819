package id.gapura.contributions;

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
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of moving paid months from one member to another. */
final class TransferStore {
    private static final String OF_WORKER = """
            SELECT month_on, payment_id, jkk_idr, jkm_idr, jht_idr FROM contributions.paid_month
            WHERE worker_id = :worker ORDER BY month_on
            """;
    private static final String DELETE =
            "DELETE FROM contributions.paid_month WHERE worker_id = :worker AND month_on = :month";
    private static final String INSERT = """
            INSERT INTO contributions.paid_month (worker_id, month_on, payment_id, jkk_idr, jkm_idr, jht_idr)
            VALUES (:worker, :month, :payment, :jkk, :jkm, :jht)
            """;
    private static final String SUSPEND = """
            INSERT INTO contributions.suspense (payment_id, channel, external_id, amount_idr, paid_at, received_at, payer_sealed,
                                                reason, worker_id, file_id, giver)
            VALUES (:id, 'merge', :external, :amount, :at, :at, :payer, :reason, :worker, :payment,
                    (SELECT giver FROM contributions.payment WHERE worker_id = :worker AND payment_id = :payment))
            """;

    private final JdbcClient sql;
    private final Vault vault;

    TransferStore(JdbcClient sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** A month somebody has paid and what of it went to which fund. */
    record PaidMonth(YearMonth month, UUID paymentId, Map<Programme, Rupiah> shares) {
        Rupiah total() {
            return shares.values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
        }

        long share(Programme programme) {
            return shares.getOrDefault(programme, Rupiah.ZERO).amount();
        }
    }

    List<PaidMonth> of(UUID worker) {
        return sql.sql(OF_WORKER)
                .param("worker", worker)
                .query((row, _) -> new PaidMonth(
                        YearMonth.from(row.getObject("month_on", LocalDate.class)),
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
                .update();
    }

    private void delete(PaidMonth month, UUID worker) {
        sql.sql(DELETE)
                .param("worker", worker)
                .param("month", month.month().atDay(1))
                .update();
    }
}
