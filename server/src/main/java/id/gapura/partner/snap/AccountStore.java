package id.gapura.partner.snap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL of virtual accounts. */
final class AccountStore {
    private static final String INSERT = """
            INSERT INTO partner.snap_account (customer_no, worker_id, months, is_standing, expires_on, opened_at)
            VALUES (:number, :worker, :months, :standing, :expires, :at)
            ON CONFLICT DO NOTHING
            """;
    private static final String ACCOUNTS = """
            SELECT customer_no, worker_id, months, is_standing, expires_on, closed_at IS NOT NULL AS closed, paid_by
            FROM partner.snap_account
            """;
    private static final String BY_NUMBER = ACCOUNTS + "WHERE customer_no = :number";
    private static final String BY_WORKER = ACCOUNTS + "WHERE worker_id = :worker ORDER BY opened_at, customer_no";
    private static final String CLOSE =
            "UPDATE partner.snap_account SET closed_at = :at WHERE customer_no = :number AND closed_at IS NULL";
    private static final String PAY = """
            UPDATE partner.snap_account SET paid_by = :payment
            WHERE customer_no = :number AND (paid_by IS NULL OR paid_by = :payment)
            """;
    private static final String RELEASE =
            "UPDATE partner.snap_account SET paid_by = NULL WHERE customer_no = :number AND paid_by = :payment";

    private final JdbcClient sql;

    AccountStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds an account; false when its number is taken. */
    boolean insert(VirtualAccount account, Instant at) {
        return sql.sql(INSERT)
                        .param("number", account.customerNo())
                        .param("worker", account.workerId())
                        .param("months", account.months())
                        .param("standing", account.isStanding())
                        .param("expires", account.expiresOn().orElse(null), java.sql.Types.DATE)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<VirtualAccount> find(String customerNo) {
        return sql.sql(BY_NUMBER)
                .param("number", customerNo)
                .query((row, _) -> account(row))
                .optional();
    }

    List<VirtualAccount> list(UUID workerId) {
        return sql.sql(BY_WORKER)
                .param("worker", workerId)
                .query((row, _) -> account(row))
                .list();
    }

    boolean close(String customerNo, Instant at) {
        return sql.sql(CLOSE)
                        .param("number", customerNo)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Notes the one payment of a bill; false when another paid it. */
    boolean pay(String customerNo, String payment) {
        return sql.sql(PAY)
                        .param("number", customerNo)
                        .param("payment", payment)
                        .update()
                == 1;
    }

    void release(String customerNo, String payment) {
        sql.sql(RELEASE).param("number", customerNo).param("payment", payment).update();
    }

    private static VirtualAccount account(ResultSet row) throws SQLException {
        return new VirtualAccount(
                row.getString("customer_no"),
                row.getObject("worker_id", UUID.class),
                row.getInt("months"),
                row.getBoolean("is_standing"),
                Optional.ofNullable(row.getObject("expires_on", LocalDate.class)),
                row.getBoolean("closed"),
                Optional.ofNullable(row.getString("paid_by")));
    }
}
