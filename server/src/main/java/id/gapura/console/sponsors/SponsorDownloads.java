package id.gapura.console.sponsors;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files that go out: who is paid until when, and whom to tell what before the last month. */
@Controller
final class SponsorDownloads {
    private final SponsorsInScope inScope;
    private final SponsorSheets sheets;
    private final Audit audit;

    SponsorDownloads(SponsorsInScope inScope, SponsorSheets sheets, Audit audit) {
        this.inScope = inScope;
        this.sheets = sheets;
        this.audit = audit;
    }

    @GetMapping(SchemePages.ONE + "/paid-until")
    void paidUntil(Officer officer, Shell shell, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_SPONSORS);
        officer.require(Action.SEE_PEOPLE);
        var scheme = inScope.scheme(id, officer);
        audit.record(officer.login(), "sponsor.list-downloaded", id.toString(), "paid-until");
        var out = Download.start(response, "gapura-" + shell.text("sponsors.sheet.paid.file"), SheetForm.PLAIN_CSV);
        try (var sheet = SheetWriter.open(out, SheetForm.PLAIN_CSV)) {
            sheets.paidUntil(scheme, officer, shell, sheet);
        }
    }

    @GetMapping(SchemePages.ONE + "/for-sponsor")
    void forSponsor(Officer officer, Shell shell, @PathVariable UUID id, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_SPONSORS);
        officer.require(Action.SEE_PEOPLE);
        var scheme = inScope.scheme(id, officer);
        audit.record(officer.login(), "sponsor.list-downloaded", id.toString(), "for-sponsor");
        var out = Download.start(response, "gapura-" + shell.text("sponsors.sheet.seen.file"), SheetForm.PLAIN_CSV);
        try (var sheet = SheetWriter.open(out, SheetForm.PLAIN_CSV)) {
            sheets.forSponsor(scheme, officer, shell, sheet);
        }
    }

    @GetMapping(SchemePages.ONE + "/offers")
    void offers(Officer officer, Shell shell, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        officer.require(Action.SEE_SPONSORS);
        officer.require(Action.SEE_PEOPLE);
        var scheme = inScope.scheme(id, officer);
        audit.record(officer.login(), "sponsor.list-downloaded", id.toString(), "offers");
        var out = Download.start(response, "gapura-" + shell.text("sponsors.sheet.offers.file"), SheetForm.PLAIN_CSV);
        try (var sheet = SheetWriter.open(out, SheetForm.PLAIN_CSV)) {
            sheets.offers(scheme, officer, shell, sheet);
        }
    }
}
