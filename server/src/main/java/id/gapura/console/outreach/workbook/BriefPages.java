package id.gapura.console.outreach.workbook;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.console.outreach.OutreachInScope;
import id.gapura.console.outreach.proposals.Seen;
import id.gapura.kernel.Jakarta;
import id.gapura.receipts.Papers;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The brief of a campaign, on paper, in the language of who prints it. */
@Controller
final class BriefPages {
    private final OutreachInScope inScope;
    private final BriefView view;
    private final Papers papers;
    private final Audit audit;
    private final InstantSource clock;

    BriefPages(OutreachInScope inScope, BriefView view, Papers papers, Audit audit, InstantSource clock) {
        this.inScope = inScope;
        this.view = view;
        this.papers = papers;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(WorkbookPages.HOME + "/brief.pdf")
    void brief(Officer officer, @PathVariable UUID campaign, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_OUTREACH);
        var seen = new Seen(inScope.campaign(campaign, officer), officer, Jakarta.today(clock), shell);
        var paper = papers.brief(view.brief(seen));
        audit.record(officer.login(), "campaign.brief-printed", campaign.toString(), "");
        Download.pdf(response, shell.text("workbook.brief.file")).write(paper);
    }
}
