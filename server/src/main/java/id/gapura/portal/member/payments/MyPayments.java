package id.gapura.portal.member.payments;

import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.membership.Membership;
import id.gapura.portal.papers.ChannelWords;
import id.gapura.receipts.Receipt;
import id.gapura.screen.Cell;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.util.List;
import java.util.UUID;

/** Every payment that came in for a member, whoever made it, the newest first. */
final class MyPayments {
    static final String HOME = "/me/payments";

    private final Contributions contributions;
    private final Membership membership;
    private final ChannelWords channels;

    MyPayments(Contributions contributions, Membership membership, ChannelWords channels) {
        this.contributions = contributions;
        this.membership = membership;
        this.channels = channels;
    }

    MyPaymentsPage page(UUID worker, Shell shell) {
        var rows = contributions.payments(worker).stream()
                .map(payment -> row(payment, shell))
                .toList();
        var columns = List.of(
                Table.words(shell.text("receipts.paid")),
                Table.amount(shell.text("receipts.amount")),
                Table.words(shell.text("receipts.months")),
                Table.words(shell.text("me.payments.receipt")),
                Table.words(shell.text("receipts.list.png")));
        return new MyPaymentsPage(
                membership.find(worker).isPresent(),
                savings(worker, shell),
                new Table(shell.text("me.payments"), columns, rows, shell.text("receipts.list.none")));
    }

    private String savings(UUID worker, Shell shell) {
        var saved = contributions.savings(worker);
        return saved.isPositive()
                ? shell.text("me.payments.savings", shell.format().rupiah(saved))
                : "";
    }

    private static Cell bought(MemberPayment payment, Shell shell) {
        if (!payment.isPaidTwice()) {
            return Cell.text(Receipt.words(payment.months(), shell.text("me.payments.saved"), shell));
        }
        var twice = shell.text("me.payments.twice");
        return payment.months().isEmpty()
                ? Cell.text(twice)
                : Cell.lines(Receipt.words(payment.months(), "", shell), twice);
    }

    private List<Cell> row(MemberPayment payment, Shell shell) {
        var address = HOME + "/" + payment.paymentId();
        return List.of(
                Cell.lines(shell.format().time(payment.paidAt()), channels.of(payment.channel(), shell)),
                Cell.amount(shell.format().rupiah(payment.amount())),
                bought(payment, shell),
                Cell.link(shell.text("receipts.list.pdf"), address + ".pdf"),
                Cell.link("PNG", address + ".png"));
    }
}
