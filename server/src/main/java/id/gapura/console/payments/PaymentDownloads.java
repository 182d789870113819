package id.gapura.console.payments;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.contributions.files.PaymentFiles;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Files that go out: the lines that went wrong, and a sample to start from. */
@Controller
final class PaymentDownloads {
    private final PaymentFiles files;
    private final Sample sample;
    private final Audit audit;

    PaymentDownloads(PaymentFiles files, Sample sample, Audit audit) {
        this.files = files;
        this.sample = sample;
        this.audit = audit;
    }

    /** The lines of a file that were not simply posted: line, what became of it, how to fix it. */
    @GetMapping(PaymentPages.FILE + "/lines")
    void lines(Officer officer, Shell shell, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        officer.require(Action.POST_PAYMENTS);
        var file = files.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(officer.login(), "payments.lines-downloaded", id.toString(), "");
        var out = Download.start(response, "gapura-baris-" + file.name(), SheetForm.PLAIN_CSV);
        try (var sheet = SheetWriter.open(out, SheetForm.PLAIN_CSV)) {
            sheet.writeTexts(
                    List.of(shell.text("payments.line"), shell.text("payments.ending"), shell.text("payments.todo")));
            for (var line : files.lines(id, Integer.MAX_VALUE)) {
                var words = LineWords.of(line, shell);
                sheet.writeTexts(List.of(Integer.toString(line.number()), words.what(), words.todo()));
            }
        }
    }

    /** A file of two payments as a channel may send it, at today's price. */
    @GetMapping(PaymentPages.HOME + "/sample")
    void sample(Officer officer, Shell shell, HttpServletResponse response) throws IOException {
        officer.require(Action.POST_PAYMENTS);
        var out = Download.start(response, "gapura-" + shell.text("payments.sample.file"), SheetForm.PLAIN_CSV);
        try (var sheet = SheetWriter.open(out, SheetForm.PLAIN_CSV)) {
            sheet.writeTexts(sample.headings(shell));
            sample.rows().forEach(sheet::writeTexts);
        }
    }
}
