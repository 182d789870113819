package id.gapura.console.payments;

import id.gapura.contributions.files.PaymentFile;
import id.gapura.contributions.files.PaymentFile.Decided;
import id.gapura.contributions.files.PaymentFile.State;
import id.gapura.screen.Fact;
import id.gapura.screen.Shell;
import java.util.List;

/**
 * A file of which nothing is posted: it waits for another officer, or was refused.
 *
 * @param advice who may approve it, or that it was refused
 */
public record WaitingPage(
        String name,
        String address,
        String uploaded,
        List<Fact> facts,
        String advice,
        boolean isWaiting,
        boolean mayApprove) {
    public WaitingPage {
        facts = List.copyOf(facts);
    }

    static WaitingPage of(PaymentFile file, String login, Shell shell) {
        var format = shell.format();
        var says = file.says();
        var sending = file.sending();
        boolean isWaiting = file.state() == State.WAITING;
        var advice = !isWaiting
                ? shell.text(
                        "payments.file.refused.by",
                        sending.decided().map(Decided::by).orElse(""))
                : shell.text(file.mayBeApprovedBy(login) ? "payments.file.other" : "payments.file.own");
        return new WaitingPage(
                file.name(),
                PaymentPages.address(file),
                shell.text("payments.uploaded.by", format.time(sending.at()), sending.by()),
                List.of(
                        Fact.of(shell.text("payments.channels"), String.join(", ", says.channels())),
                        Fact.of(shell.text("payments.rows"), format.number(says.rows())),
                        Fact.of(shell.text("payments.reported"), format.rupiah(says.amount()))),
                advice,
                isWaiting,
                file.mayBeApprovedBy(login));
    }
}
