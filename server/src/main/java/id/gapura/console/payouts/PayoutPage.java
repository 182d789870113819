package id.gapura.console.payouts;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.payouts.Batch;
import id.gapura.payouts.Payment;
import id.gapura.payouts.PaymentState;
import id.gapura.payouts.Source;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.util.List;
import java.util.Locale;

/** A batch, its payments, and what the officer who looks may do. */
public record PayoutPage(
        String title,
        String address,
        List<Fact> facts,
        Table payments,
        boolean isProposed,
        boolean mayApprove,
        boolean mayRefuse,
        String download) {
    private static final String NO_SOURCE = "–";

    public PayoutPage {
        facts = List.copyOf(facts);
    }

    static PayoutPage of(Batch batch, List<Payment> payments, Officer officer, Shell shell) {
        boolean decides = officer.may(Action.PAY_OUT);
        return new PayoutPage(
                batch.plan().purpose(),
                PayoutPages.address(batch),
                facts(batch, shell),
                table(payments, decides, shell),
                batch.state() == Batch.State.PROPOSED,
                decides && batch.mayBeApprovedBy(officer.login()),
                decides && (batch.state() == Batch.State.PROPOSED || batch.state() == Batch.State.APPROVED),
                decides ? download(batch, shell) : "");
    }

    private static String download(Batch batch, Shell shell) {
        return switch (batch.state()) {
            case PROPOSED, REFUSED -> "";
            case APPROVED -> shell.text("payouts.export");
            case EXPORTED -> shell.text("payouts.export.again");
        };
    }

    private static List<Fact> facts(Batch batch, Shell shell) {
        var format = shell.format();
        var approvals = batch.approvedBy().isEmpty()
                ? shell.text("payouts.approvals.none", Batch.APPROVALS)
                : String.join(", ", batch.approvedBy());
        return List.of(
                new Fact(
                        shell.text("payouts.state"),
                        Cell.mark(PayoutsPage.tone(batch), PayoutsPage.state(batch, shell))),
                Fact.of(
                        shell.text("payouts.amount"),
                        format.rupiah(batch.totals().amount())),
                Fact.of(shell.text("payouts.account"), batch.plan().accountNo()),
                Fact.of(shell.text("payouts.day"), format.date(batch.plan().executeOn())),
                Fact.of(
                        shell.text("payouts.maker"),
                        batch.made().by() + ", " + format.time(batch.made().at())),
                Fact.of(shell.text("payouts.approvals"), approvals));
    }

    private static Table table(List<Payment> payments, boolean decides, Shell shell) {
        return new Table(
                shell.text("payouts.payments"),
                List.of(
                        Table.references(shell.text("payouts.payee")),
                        Table.words(shell.text("payouts.where")),
                        Table.words(shell.text("payouts.source")),
                        Table.words(shell.text("payouts.state")),
                        Table.amount(shell.text("payouts.amount"))),
                payments.stream().map(payment -> row(payment, decides, shell)).toList(),
                shell.text("payouts.none"));
    }

    private static List<Cell> row(Payment payment, boolean decides, Shell shell) {
        return List.of(
                Cell.lines(payment.payee().name(), payment.remittance()),
                Cell.lines(payment.payee().maskedAccount(), payment.payee().bank()),
                payment.source().map(source -> source(source, decides, shell)).orElse(Cell.text(NO_SOURCE)),
                Cell.mark(
                        tone(payment.state()),
                        shell.text("payouts.payment." + payment.state().name().toLowerCase(Locale.ROOT))),
                Cell.amount(shell.format().rupiah(payment.amount())));
    }

    /** A way to the source for who may take out of it; others may not see every one. */
    private static Cell source(Source source, boolean decides, Shell shell) {
        var kind = shell.text("payouts.source." + source.kind().code());
        return decides ? Cell.link(kind, SourceOwners.page(source)) : Cell.text(kind);
    }

    private static Tone tone(PaymentState state) {
        return switch (state) {
            case WAITING -> Tone.NEUTRAL;
            case SENT -> Tone.INFO;
            case PAID -> Tone.GOOD;
            case RETURNED -> Tone.BAD;
        };
    }
}
