package id.gapura.console.settlement;

import id.gapura.reconciliation.Match;
import id.gapura.reconciliation.Statement;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Pager;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A statement and what became of its entries.
 *
 * @param pager empty when all entries fit the page
 */
public record StatementPage(String title, List<Fact> facts, Table entries, Optional<Pager> pager) {
    private static final int SHOWN = 100;

    public StatementPage {
        facts = List.copyOf(facts);
    }

    record Row(Statement.Entry entry, Optional<Match> match) {}

    static StatementPage of(Statement statement, List<Row> rows, int after, Shell shell) {
        var head = statement.head();
        var format = shell.format();
        var facts = List.of(
                Fact.of(shell.text("settlement.account"), head.accountNo()),
                Fact.of(shell.text("settlement.period"), StatementsPage.period(statement, shell)),
                Fact.of(shell.text("settlement.form"), head.form()),
                Fact.of(
                        shell.text("settlement.opening"),
                        head.balances().map(two -> format.rupiah(two.opening())).orElse("–")),
                Fact.of(shell.text("settlement.total"), format.rupiah(statement.total())),
                Fact.of(
                        shell.text("settlement.closing"),
                        head.balances().map(two -> format.rupiah(two.closing())).orElse("–")));
        return new StatementPage(
                head.reference(), facts, table(rows, shell), pager(statement, rows.size(), after, shell));
    }

    private static Optional<Pager> pager(Statement statement, int shown, int after, Shell shell) {
        if (statement.entries() <= SHOWN) {
            return Optional.empty();
        }
        var address = StatementPages.HOME + "/" + statement.id() + "?after=";
        var position = shell.text("settlement.position", after + 1, after + shown, statement.entries());
        return Optional.of(new Pager(
                position,
                after == 0 ? "" : address + Math.max(0, after - SHOWN),
                after + shown < statement.entries() ? address + (after + shown) : ""));
    }

    private static Table table(List<Row> rows, Shell shell) {
        return new Table(
                shell.text("settlement.entries.title"),
                List.of(
                        Table.words(shell.text("settlement.booked")),
                        Table.references(shell.text("settlement.words")),
                        Table.words(shell.text("settlement.match")),
                        Table.amount(shell.text("settlement.amount"))),
                rows.stream().map(row -> cells(row, shell)).toList(),
                shell.text("settlement.entries.none"));
    }

    private static List<Cell> cells(Row row, Shell shell) {
        return List.of(
                Cell.text(shell.format().shortDate(row.entry.bookedOn())),
                words(row.entry),
                row.match
                        .map(match -> Cell.link(rule(match, shell), MatchPages.address(match.id())))
                        .orElseGet(() -> Cell.mark(Tone.WARNING, shell.text("settlement.unmatched"))),
                Cell.amount(shell.format().rupiah(row.entry.amount())));
    }

    static Cell words(Statement.Entry entry) {
        var remittance = entry.remittance().isEmpty() ? entry.endToEnd() : entry.remittance();
        return Cell.lines(remittance.isEmpty() ? "–" : remittance, entry.reference());
    }

    static String rule(Match match, Shell shell) {
        return match.state() == Match.State.PROPOSED
                ? shell.text("settlement.state.proposed")
                : shell.text("settlement.rule." + match.rule().name().toLowerCase(Locale.ROOT));
    }
}
