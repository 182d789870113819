package id.gapura.payouts;

import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Ledger;
import id.gapura.ledger.Ledger.StatementLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every payment that was sent is in the ledger with its amount, every one that came back is undone there, and what stands
 * on {@code payout} is to the rupiah what is owed: payments that are not with the bank yet, and what their sources keep
 * there. What was sent before payments named their source stands on the other side.
 */
final class PayoutProof implements Proof {
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final int PAGE = 1_000;
    private static final String SENT = """
            SELECT p.payment_id, p.amount_idr, p.state, b.account_no
            FROM payouts.payment p
            JOIN payouts.batch b USING (batch_id)
            WHERE p.entry_id IS NOT NULL AND p.payment_id > :after
            ORDER BY p.payment_id
            LIMIT :page
            """;
    private static final String ILL_APPROVED = """
            SELECT b.batch_id
            FROM payouts.batch b
            WHERE b.state IN ('approved', 'exported')
                AND (SELECT count(*) FROM payouts.approval a WHERE a.batch_id = b.batch_id AND a.login <> b.made_by) < :approvals
            """;

    private static final String IN_PAYMENTS = """
            SELECT coalesce(sum(CASE WHEN p.source IS NULL THEN -p.amount_idr ELSE p.amount_idr END), 0)::bigint
            FROM payouts.payment p
            JOIN payouts.batch b USING (batch_id)
            WHERE b.state IN ('proposed', 'approved') AND p.source IS NOT NULL
                OR p.state IN ('sent', 'paid') AND p.source IS NULL
            """;

    private final JdbcClient sql;
    private final Ledger ledger;
    private final Purses purses;

    PayoutProof(JdbcClient sql, Ledger ledger, Purses purses) {
        this.sql = sql;
        this.ledger = ledger;
        this.purses = purses;
    }

    @Override
    public String name() {
        return "payouts";
    }

    private record Sent(UUID id, Rupiah amount, PaymentState state, String accountNo) {
        /** What its book must come to on our bank account: nothing once the money is back. */
        Rupiah expected() {
            return state == PaymentState.RETURNED ? Rupiah.ZERO : amount.negated();
        }
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(ILL_APPROVED)
                .param("approvals", Batch.APPROVALS)
                .query(UUID.class)
                .list()
                .forEach(batch -> difference.accept("payout batch " + batch + " lacks approvals"));
        balance(difference);
        var after = new UUID(0, 0);
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            page.forEach(sent -> check(sent, difference));
            after = page.getLast().id;
        }
    }

    private void balance(Consumer<String> difference) {
        var owed = Rupiah.of(sql.sql(IN_PAYMENTS).query(Long.class).single()).plus(purses.owed());
        var account = new Account(Account.Kind.PAYOUT, "");
        var booked = ledger.accountStatement(account, END_OF_TIME, END_OF_TIME)
                .closing()
                .negated();
        if (!booked.equals(owed)) {
            difference.accept(
                    "to be paid out: the records come to " + owed.amount() + ", the ledger says " + booked.amount());
        }
    }

    private List<Sent> page(UUID after) {
        return sql.sql(SENT)
                .param("after", after)
                .param("page", PAGE)
                .query((row, _) -> new Sent(
                        row.getObject("payment_id", UUID.class),
                        Rupiah.of(row.getLong("amount_idr")),
                        PaymentState.of(row.getString("state")),
                        row.getString("account_no")))
                .list();
    }

    private void check(Sent sent, Consumer<String> difference) {
        var bank = new Account(Account.Kind.BANK, sent.accountNo).name();
        var lines = ledger.statement(sent.id);
        var stored = lines.stream()
                .filter(line -> line.account().equals(bank))
                .map(StatementLine::amount)
                .reduce(Rupiah.ZERO, Rupiah::plus);
        if (lines.isEmpty() || !stored.equals(sent.expected())) {
            difference.accept("payout " + sent.id + ": the record comes to "
                    + sent.expected().amount() + ", the ledger says " + stored.amount());
        }
    }
}
