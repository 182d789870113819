package id.gapura.console.ledger;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.Ledger.Balance;
import id.gapura.ledger.Seal;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.List;

/** What every account held at the end of a day, and the newest seals. */
public record BalancesPage(String lead, Field on, List<Stat> stats, Table accounts, Table seals, String csv) {
    private static final int SHOWN_DIGITS = 20;

    public BalancesPage {
        stats = List.copyOf(stats);
    }

    static BalancesPage of(Span span, List<Balance> balances, List<Seal> seals, Shell shell) {
        var on = span.to();
        var field = Field.date("on", shell.text("ledger.on"))
                .value(on.toString())
                .required()
                .error(span.fault() ? shell.text("ledger.on.fault") : "");
        return new BalancesPage(
                shell.text("ledger.lead", shell.format().date(on)),
                field,
                stats(balances, seals, shell),
                accounts(balances, span, shell),
                seals(seals, shell),
                LedgerPages.HOME + "/balances.csv?on=" + on);
    }

    private static List<Stat> stats(List<Balance> balances, List<Seal> seals, Shell shell) {
        var debit = sum(balances, 1);
        var credit = sum(balances, -1);
        var balanced = debit.equals(credit);
        return List.of(
                Stat.of(shell.text("ledger.debit"), shell.format().rupiah(debit), shell.text("ledger.debit.note")),
                new Stat(
                        shell.text("ledger.credit"),
                        shell.format().rupiah(credit),
                        shell.text(balanced ? "ledger.balanced" : "ledger.unbalanced"),
                        balanced ? Tone.GOOD : Tone.BAD),
                Stat.of(
                        shell.text("ledger.sealed"),
                        seals.isEmpty()
                                ? "–"
                                : shell.format().shortDate(seals.getFirst().day()),
                        shell.text("ledger.sealed.note")));
    }

    private static Rupiah sum(List<Balance> balances, int sign) {
        return balances.stream()
                .map(balance -> sign > 0 ? balance.amount() : balance.amount().negated())
                .filter(Rupiah::isPositive)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    private static Table accounts(List<Balance> balances, Span span, Shell shell) {
        return new Table(
                shell.text("ledger.accounts"),
                List.of(
                        Table.words(shell.text("ledger.account")),
                        Table.words(shell.text("ledger.name")),
                        Table.amount(shell.text("ledger.debit")),
                        Table.amount(shell.text("ledger.credit"))),
                balances.stream().map(balance -> row(balance, span, shell)).toList(),
                shell.text("ledger.none"));
    }

    private static List<Cell> row(Balance balance, Span span, Shell shell) {
        var account = Account.get(balance.account());
        var month = span.to().withDayOfMonth(1);
        return List.of(
                Cell.link(
                        AccountWords.name(account, shell),
                        StatementPage.address(account, new Span(month, span.to(), false))),
                Cell.text(account.name()),
                Cell.amount(AccountWords.positive(balance.amount(), shell)),
                Cell.amount(AccountWords.positive(balance.amount().negated(), shell)));
    }

    private static Table seals(List<Seal> seals, Shell shell) {
        return new Table(
                shell.text("ledger.seals"),
                List.of(
                        Table.words(shell.text("ledger.day")),
                        Table.amount(shell.text("ledger.entries")),
                        Table.words(shell.text("ledger.hash"))),
                seals.stream()
                        .map(seal -> List.of(
                                Cell.text(shell.format().shortDate(seal.day())),
                                Cell.amount(shell.format().number(seal.entries())),
                                Cell.text(grouped(seal.hash()))))
                        .toList(),
                shell.text("ledger.seals.none"));
    }

    /** The beginning of a hash in fours, as one compares it by eye. */
    private static String grouped(String hash) {
        return hash.substring(0, SHOWN_DIGITS).replaceAll("(.{4})", "$1 ") + "…";
    }
}
