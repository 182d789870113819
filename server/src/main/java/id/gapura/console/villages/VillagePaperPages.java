package id.gapura.console.villages;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.places.Region;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The papers of a village that holds the award, to print. */
@Controller
final class VillagePaperPages {
    private final VillagesInScope inScope;
    private final VillagePapers papers;
    private final Audit audit;

    VillagePaperPages(VillagesInScope inScope, VillagePapers papers, Audit audit) {
        this.inScope = inScope;
        this.papers = papers;
        this.audit = audit;
    }

    @GetMapping(VillagePages.ONE + "/certificate.pdf")
    void certificate(Officer officer, @PathVariable String village, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_INSIGHT);
        var found = inScope.get(village, officer);
        var paper = papers.certificate(found, shell);
        audit.record(
                officer.login(), "village.certificate-printed", found.code().text(), "");
        write(paper, shell.text("villages.certificate.file"), found, response);
    }

    @GetMapping(VillagePages.ONE + "/banner.pdf")
    void banner(Officer officer, @PathVariable String village, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_INSIGHT);
        var found = inScope.get(village, officer);
        var paper = papers.banner(found, shell);
        audit.record(officer.login(), "village.banner-printed", found.code().text(), "");
        write(paper, shell.text("villages.banner.file"), found, response);
    }

    private static void write(byte[] paper, String name, Region village, HttpServletResponse response)
            throws IOException {
        Download.pdf(response, name + "-" + village.code().text()).write(paper);
    }
}
