package id.gapura.reconciliation;

import id.gapura.database.Proof;
import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.JournalEntry.Posting;
import id.gapura.ledger.Ledger;
import id.gapura.ledger.Ledger.StatementLine;
import id.gapura.reconciliation.Match.Content;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Statements are their entries; each match settles exactly what its entries brought and stands so in the ledger; and what
 * channels still owe by day comes to what their accounts say.
 */
final class SettlementProof implements Proof {
    private static final int PAGE = 500;
    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);
    private static final String STATEMENTS = """
            SELECT s.statement_id
            FROM reconciliation.statement s
            LEFT JOIN reconciliation.entry e USING (statement_id)
            GROUP BY s.statement_id, s.entries, s.total_idr
            HAVING count(e.line) <> s.entries OR coalesce(sum(e.amount_idr), 0) <> s.total_idr
            """;

    private final JdbcClient sql;
    private final MatchStore matches;
    private final DueDays due;
    private final Ledger ledger;

    SettlementProof(JdbcClient sql, MatchStore matches, DueDays due, Ledger ledger) {
        this.sql = sql;
        this.matches = matches;
        this.due = due;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "settlement";
    }

    @Override
    public void run(Consumer<String> difference) {
        sql.sql(STATEMENTS)
                .query(UUID.class)
                .list()
                .forEach(id -> difference.accept("statement " + id + " is not what its entries come to"));
        var after = new UUID(0, 0);
        for (var page = matches.posted(after, PAGE); !page.isEmpty(); page = matches.posted(after, PAGE)) {
            page.forEach(match -> check(match, matches.content(match.id()), difference));
            after = page.getLast().id();
        }
        channels(difference);
    }

    private void check(Match match, Content content, Consumer<String> difference) {
        var parts = content.parts().stream().map(Match.Part::received).reduce(Rupiah.ZERO, Rupiah::plus);
        boolean settles = content.parts().isEmpty() || parts.equals(match.received());
        if (!content.received().equals(match.received()) || !settles) {
            difference.accept("match " + match.id() + " does not settle what its entries brought");
        }
        if (match.rule() != Match.Rule.PAYOUT) {
            var expected = match.state() == Match.State.UNDONE
                    ? Map.<String, Rupiah>of()
                    : balances(MatchPosting.lines(match, content.parts()).stream());
            var stored = balances(ledger.statement(match.id()).stream().map(SettlementProof::posting));
            if (!expected.equals(stored)) {
                difference.accept("match " + match.id() + " stands otherwise in the ledger");
            }
        }
    }

    private static Posting posting(StatementLine line) {
        return new Posting(line.account(), line.amount());
    }

    /** What a book comes to on each account, without those that come to nothing. */
    private static Map<String, Rupiah> balances(Stream<Posting> lines) {
        var balances = new TreeMap<String, Rupiah>();
        lines.forEach(line -> balances.merge(line.account(), line.amount(), Rupiah::plus));
        balances.values().removeIf(Rupiah.ZERO::equals);
        return balances;
    }

    private void channels(Consumer<String> difference) {
        var owed = new TreeMap<String, Rupiah>();
        due.between(LocalDate.EPOCH, END_OF_TIME)
                .forEach(day -> owed.merge(day.channel(), day.difference(), Rupiah::plus));
        for (var balance : ledger.trialBalance(END_OF_TIME)) {
            var account = Account.get(balance.account());
            var byDay = owed.getOrDefault(account.of(), Rupiah.ZERO);
            if (account.kind() == Account.Kind.SETTLEMENT && !byDay.equals(balance.amount())) {
                difference.accept(balance.account() + ": the days come to " + byDay.amount() + ", the ledger says "
                        + balance.amount().amount());
            }
        }
    }
}
