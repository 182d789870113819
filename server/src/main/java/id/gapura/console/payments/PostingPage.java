package id.gapura.console.payments;

import id.gapura.contributions.files.PaymentFile;
import id.gapura.contributions.files.PaymentFile.Decided;
import id.gapura.screen.Progress;
import id.gapura.screen.Shell;
import java.time.Duration;
import java.time.Instant;

/** A file being posted. */
public record PostingPage(String name, String uploaded, Progress progress) {
    static PostingPage of(PaymentFile file, Instant now, Shell shell) {
        var sending = file.sending();
        var elapsed = Duration.between(sending.decided().map(Decided::at).orElse(sending.at()), now);
        int done = file.counts().total();
        return new PostingPage(
                file.name(),
                shell.text("payments.uploaded.by", shell.format().time(sending.at()), sending.by()),
                new Progress(
                        done,
                        file.rows(),
                        elapsed.isNegative() ? Duration.ZERO : elapsed,
                        done == 0 ? Progress.State.WAITING : Progress.State.RUNNING));
    }
}
