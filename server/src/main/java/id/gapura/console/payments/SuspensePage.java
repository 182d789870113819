package id.gapura.console.payments;

import id.gapura.contributions.Suspended;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Payments that wait because it is not known whose or for what they are, oldest first. */
public record SuspensePage(List<Stat> stats, Table payments) {
    /** Digits of a payer's number that are shown. */
    private static final int SHOWN_DIGITS = 4;

    public SuspensePage {
        stats = List.copyOf(stats);
    }

    static SuspensePage of(List<Suspended> waiting, Suspended.Total total, Instant now, Shell shell) {
        var count = shell.format().number(total.payments());
        var stats = List.of(
                new Stat(
                        shell.text("payments.suspense.count"),
                        count,
                        "",
                        total.payments() == 0 ? Tone.GOOD : Tone.WARNING),
                Stat.of(shell.text("payments.amount"), shell.format().rupiah(total.amount()), ""));
        return new SuspensePage(
                stats,
                new Table(
                        shell.text("payments.suspense.list"),
                        List.of(
                                Table.words(shell.text("payments.suspense.payer")),
                                Table.words(shell.text("payments.channel")),
                                Table.words(shell.text("payments.suspense.age")),
                                Table.words(shell.text("payments.reason")),
                                Table.amount(shell.text("payments.amount.one")),
                                Table.amount(shell.text("payments.suspense.expected"))),
                        waiting.stream().map(one -> row(one, now, shell)).toList(),
                        shell.text("payments.suspense.none")));
    }

    private static List<Cell> row(Suspended one, Instant now, Shell shell) {
        var format = shell.format();
        var payment = one.payment();
        var reason = "payments.reason." + one.reason().code();
        long days = Math.max(0, Duration.between(payment.receivedAt(), now).toDays());
        return List.of(
                Cell.text(masked(one.payer())),
                Cell.lines(payment.channel(), payment.externalId()),
                Cell.lines(
                        days == 0 ? shell.text("payments.suspense.today") : shell.text("payments.suspense.days", days),
                        shell.text("payments.suspense.paid", format.time(payment.paidAt()))),
                Cell.lines(shell.text(reason), shell.text(reason + ".todo")),
                Cell.amount(format.rupiah(payment.amount())),
                Cell.amount(one.expected().map(format::rupiah).orElse("–")));
    }

    /** All but the last four characters as dots; of something shorter, nothing. */
    static String masked(String payer) {
        int hidden = payer.length() - SHOWN_DIGITS;
        return hidden < SHOWN_DIGITS ? "••••" : "••••" + payer.substring(hidden);
    }
}
