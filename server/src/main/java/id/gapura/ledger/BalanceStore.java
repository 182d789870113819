package id.gapura.ledger;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.AccountStatement.Day;
import id.gapura.ledger.Ledger.Balance;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * SQL of balances: the sums written with each seal, and the postings of the days that are not sealed yet. Each reading is
 * one statement, so that a day sealed meanwhile counts once.
 */
final class BalanceStore {
    private static final String MOVED = """
            WITH moved AS (
                SELECT account, value_on, debit_idr, credit_idr, postings
                FROM ledger.daily_sum
                WHERE value_on <= :to %1$s
                UNION ALL
                SELECT p.account, e.value_on, greatest(p.amount_idr, 0), greatest(-p.amount_idr, 0), 1
                FROM ledger.posting p
                JOIN ledger.entry e USING (book_id, entry_id)
                WHERE p.recorded_at >= (SELECT ledger.open_since())
                    AND e.recorded_at >= (SELECT ledger.open_since())
                    AND e.value_on <= :to %1$s
            )
            """;
    private static final String BALANCES = MOVED.formatted("") + """
            SELECT account, sum(debit_idr)::bigint AS debit_idr, sum(credit_idr)::bigint AS credit_idr
            FROM moved
            GROUP BY account
            ORDER BY account
            """;
    /** Everything before the first day comes as one, of the day before it. */
    private static final String DAYS = """
            SELECT account, greatest(value_on, :from - 1) AS day_on, sum(debit_idr)::bigint AS debit_idr,
                sum(credit_idr)::bigint AS credit_idr, sum(postings)::bigint AS postings
            FROM moved
            GROUP BY account, day_on
            ORDER BY account, day_on
            """;

    private static final String DAYS_OF_ONE = MOVED.formatted("AND account = :account") + DAYS;
    private static final String DAYS_OF_KIND =
            MOVED.formatted("AND (account = :kind OR starts_with(account, :kind || ':'))") + DAYS;

    private final JdbcClient sql;

    BalanceStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Balance> on(LocalDate day) {
        return sql.sql(BALANCES)
                .param("to", day)
                .query((row, _) -> new Balance(
                        row.getString("account"),
                        Rupiah.of(row.getLong("debit_idr")),
                        Rupiah.of(row.getLong("credit_idr"))))
                .list();
    }

    AccountStatement statement(Account account, LocalDate from, LocalDate to) {
        var moved = moved(sql.sql(DAYS_OF_ONE).param("account", account.name()), from, to);
        return statement(account, from, to, moved.getOrDefault(account.name(), List.of()));
    }

    List<AccountStatement> statements(Account.Kind kind, LocalDate from, LocalDate to) {
        return moved(sql.sql(DAYS_OF_KIND).param("kind", kind.code()), from, to).entrySet().stream()
                .map(account -> statement(Account.get(account.getKey()), from, to, account.getValue()))
                .toList();
    }

    /** Sums of one day. */
    private record Moved(LocalDate on, Rupiah debit, Rupiah credit, long postings) {}

    private static AccountStatement statement(Account account, LocalDate from, LocalDate to, List<Moved> all) {
        var opening = Rupiah.ZERO;
        var balance = Rupiah.ZERO;
        var days = new ArrayList<Day>();
        for (var moved : all) {
            balance = balance.plus(moved.debit).minus(moved.credit);
            if (moved.on.isBefore(from)) {
                opening = balance;
            } else {
                days.add(new Day(moved.on, moved.debit, moved.credit, moved.postings, balance));
            }
        }
        return new AccountStatement(account, from, to, opening, days);
    }

    /** By account, each in the order of its days. */
    private static SortedMap<String, List<Moved>> moved(StatementSpec asked, LocalDate from, LocalDate to) {
        var moved = new TreeMap<String, List<Moved>>();
        asked.param("from", from).param("to", to).query((ResultSet row) -> {
            moved.computeIfAbsent(row.getString("account"), _ -> new ArrayList<>())
                    .add(new Moved(
                            row.getObject("day_on", LocalDate.class),
                            Rupiah.of(row.getLong("debit_idr")),
                            Rupiah.of(row.getLong("credit_idr")),
                            row.getLong("postings")));
        });
        return moved;
    }
}
