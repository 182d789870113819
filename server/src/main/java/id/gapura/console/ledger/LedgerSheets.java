package id.gapura.console.ledger;

import id.gapura.kernel.Rupiah;
import id.gapura.ledger.Account;
import id.gapura.ledger.AccountStatement;
import id.gapura.ledger.Ledger.Balance;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetWriter;
import java.util.Arrays;
import java.util.List;

/** Writes balances and statements as sheets: whole rupiah, debit and credit apart, so that no cell begins with a minus. */
final class LedgerSheets {
    private final SheetWriter sheet;
    private final Shell shell;

    LedgerSheets(SheetWriter sheet, Shell shell) {
        this.sheet = sheet;
        this.shell = shell;
    }

    void write(List<Balance> balances) {
        heading("ledger.name", "ledger.account", "ledger.debit", "ledger.credit");
        for (var balance : balances) {
            var account = Account.get(balance.account());
            sheet.writeTexts(List.of(
                    account.name(),
                    AccountWords.name(account, shell),
                    positive(balance.amount()),
                    positive(balance.amount().negated())));
        }
    }

    /** The first row is the day before the first, with the opening balance. */
    void write(AccountStatement statement) {
        heading(
                "ledger.day",
                "ledger.postings",
                "ledger.debit",
                "ledger.credit",
                "ledger.balance.debit",
                "ledger.balance.credit");
        var opening = statement.opening();
        sheet.writeTexts(List.of(
                statement.from().minusDays(1).toString(), "", "", "", positive(opening), positive(opening.negated())));
        for (var day : statement.days()) {
            sheet.writeTexts(List.of(
                    day.on().toString(),
                    Long.toString(day.postings()),
                    positive(day.debit()),
                    positive(day.credit()),
                    positive(day.balance()),
                    positive(day.balance().negated())));
        }
    }

    private void heading(String... keys) {
        sheet.writeTexts(Arrays.stream(keys).map(key -> shell.text(key)).toList());
    }

    private static String positive(Rupiah amount) {
        return amount.isPositive() ? Long.toString(amount.amount()) : "";
    }
}
