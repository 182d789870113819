package id.gapura.console.settlement;

import id.gapura.reconciliation.Statement;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.Optional;

/**
 * The form that takes a statement, and those taken before.
 *
 * @param file empty for somebody who only reads
 */
public record StatementsPage(List<Link> tabs, Optional<Notice> refusal, Optional<Field> file, Table statements) {
    public StatementsPage {
        tabs = List.copyOf(tabs);
    }

    static Field file(String fault, Shell shell) {
        return Field.file("file", shell.text("settlement.file"), ".xml,.csv")
                .hint(shell.text("settlement.file.hint"))
                .required()
                .error(fault);
    }

    static Table table(List<Statement> statements, Shell shell) {
        return new Table(
                shell.text("settlement.statements"),
                List.of(
                        Table.references(shell.text("settlement.statement")),
                        Table.words(shell.text("settlement.account")),
                        Table.words(shell.text("settlement.period")),
                        Table.amount(shell.text("settlement.entries")),
                        Table.amount(shell.text("settlement.total"))),
                statements.stream().map(one -> row(one, shell)).toList(),
                shell.text("settlement.statements.none"));
    }

    private static List<Cell> row(Statement one, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.link(one.head().reference(), StatementPages.address(one.id())),
                Cell.text(one.head().accountNo()),
                Cell.lines(
                        period(one, shell),
                        shell.text(
                                "settlement.taken",
                                format.time(one.upload().at()),
                                one.upload().by())),
                Cell.amount(format.number(one.entries())),
                Cell.amount(format.rupiah(one.total())));
    }

    static String period(Statement one, Shell shell) {
        var from = shell.format().shortDate(one.head().from());
        var to = shell.format().shortDate(one.head().to());
        return from.equals(to) ? from : from + " – " + to;
    }
}
