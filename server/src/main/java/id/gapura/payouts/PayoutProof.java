package id.gapura.payouts;

import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Ledger;
import id.gapura.ledger.Ledger.StatementLine;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every payment that was sent is in the ledger with its amount, and every one that came back is undone there. */
final class PayoutProof implements Proof {
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

    private final JdbcClient sql;
    private final Ledger ledger;

    PayoutProof(JdbcClient sql, Ledger ledger) {
        this.sql = sql;
        this.ledger = ledger;
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
        var after = new UUID(0, 0);
        for (var page = page(after); !page.isEmpty(); page = page(after)) {
            page.forEach(sent -> check(sent, difference));
            after = page.getLast().id;
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
