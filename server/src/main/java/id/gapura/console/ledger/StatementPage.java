package id.gapura.console.ledger;

import id.gapura.ledger.Account;
import id.gapura.ledger.AccountStatement;
import id.gapura.ledger.AccountStatement.Day;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What moved on one account, a day a row, with the running balance. */
public record StatementPage(
        String account, String title, String lead, List<Field> span, List<Stat> stats, Table days, String csv) {
    public StatementPage {
        span = List.copyOf(span);
        stats = List.copyOf(stats);
    }

    static String address(Account account, Span span) {
        return LedgerPages.ACCOUNT + query(account, span);
    }

    private static String query(Account account, Span span) {
        return "?account=" + URLEncoder.encode(account.name(), StandardCharsets.UTF_8) + "&from=" + span.from() + "&to="
                + span.to();
    }

    static StatementPage of(AccountStatement statement, Span span, Shell shell) {
        var account = statement.account();
        var fault = span.fault() ? shell.text("ledger.span.fault") : "";
        var fields = List.of(
                Field.date("from", shell.text("ledger.from"))
                        .value(span.from().toString())
                        .required()
                        .error(fault),
                Field.date("to", shell.text("ledger.to"))
                        .value(span.to().toString())
                        .required());
        return new StatementPage(
                account.name(),
                AccountWords.name(account, shell),
                AccountWords.meaning(account, shell),
                fields,
                stats(statement, shell),
                days(statement, shell),
                LedgerPages.ACCOUNT + ".csv" + query(account, span));
    }

    private static List<Stat> stats(AccountStatement statement, Shell shell) {
        var account = statement.account();
        var side = shell.text("ledger.side", AccountWords.side(account, shell));
        return List.of(
                Stat.of(
                        shell.text("ledger.opening"),
                        AccountWords.balance(account, statement.opening(), shell),
                        shell.format().shortDate(statement.from())),
                Stat.of(
                        shell.text("ledger.closing"),
                        AccountWords.balance(account, statement.closing(), shell),
                        shell.format().shortDate(statement.to()) + " · " + side));
    }

    private static Table days(AccountStatement statement, Shell shell) {
        return new Table(
                shell.text("ledger.days"),
                List.of(
                        Table.words(shell.text("ledger.day")),
                        Table.amount(shell.text("ledger.postings")),
                        Table.amount(shell.text("ledger.debit")),
                        Table.amount(shell.text("ledger.credit")),
                        Table.amount(shell.text("ledger.balance"))),
                statement.days().stream()
                        .map(day -> row(statement.account(), day, shell))
                        .toList(),
                shell.text("ledger.days.none"));
    }

    private static List<Cell> row(Account account, Day day, Shell shell) {
        return List.of(
                Cell.text(shell.format().shortDate(day.on())),
                Cell.amount(shell.format().number(day.postings())),
                Cell.amount(AccountWords.positive(day.debit(), shell)),
                Cell.amount(AccountWords.positive(day.credit(), shell)),
                Cell.amount(AccountWords.balance(account, day.balance(), shell)));
    }
}
