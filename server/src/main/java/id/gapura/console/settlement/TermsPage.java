package id.gapura.console.settlement;

import id.gapura.reconciliation.BankAccount;
import id.gapura.reconciliation.ChannelTerms;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.stream.Stream;

/** What is agreed with banks and channels, and the two forms that add to it. */
public record TermsPage(Table accounts, Table terms, List<Field> account, List<Field> channel) {
    public TermsPage {
        account = List.copyOf(account);
        channel = List.copyOf(channel);
    }

    public List<Field> all() {
        return Stream.concat(account.stream(), channel.stream()).toList();
    }

    static TermsPage of(List<BankAccount> accounts, List<ChannelTerms> terms, TermsForm form, Shell shell) {
        return new TermsPage(
                new Table(
                        shell.text("terms.accounts"),
                        Table.columns(shell.text("terms.account"), shell.text("terms.label")),
                        accounts.stream()
                                .map(one -> List.of(Cell.text(one.accountNo()), Cell.text(one.label())))
                                .toList(),
                        shell.text("terms.accounts.none")),
                new Table(
                        shell.text("terms.channels"),
                        List.of(
                                Table.words(shell.text("terms.channel")),
                                Table.words(shell.text("terms.from")),
                                Table.amount(shell.text("terms.fee")),
                                Table.amount(shell.text("terms.share")),
                                Table.amount(shell.text("terms.days"))),
                        terms.stream().map(one -> row(one, shell)).toList(),
                        shell.text("terms.channels.none")),
                form.accountFields(),
                form.channelFields());
    }

    private static List<Cell> row(ChannelTerms one, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.text(one.channel()),
                Cell.text(format.shortDate(one.from())),
                Cell.amount(format.rupiah(one.fee())),
                Cell.amount(one.share()
                                .fraction()
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString() + "%"),
                Cell.amount(format.number(one.days())));
    }
}
