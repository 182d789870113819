package id.gapura.console.outreach.report;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.AskedActivities;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Campaigns;
import id.gapura.places.Places;
import id.gapura.receipts.Papers;
import id.gapura.receipts.handout.Brief;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What outreach brought, in answers. Numbers alone: nobody stands in it. */
@Controller
final class BroughtPages {
    private static final String PAPER = OutreachTabs.BROUGHT + "/answers.pdf";

    private final BroughtView view;
    private final Campaigns campaigns;
    private final Places places;
    private final Papers papers;
    private final InstantSource clock;

    BroughtPages(BroughtView view, Campaigns campaigns, Places places, Papers papers, InstantSource clock) {
        this.view = view;
        this.campaigns = campaigns;
        this.places = places;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping(OutreachTabs.BROUGHT)
    ModelAndView show(Officer officer, @RequestParam Map<String, String> values, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var asked = AskedReport.of(new Typed(values), Jakarta.today(clock), officer);
        var query = shell.address().query();
        var page = new BroughtPage(
                lead(asked, shell),
                OutreachTabs.of(shell),
                questions(asked, officer, shell),
                view.answers(asked, officer, shell),
                List.of(
                        shell.text("brought.note.few"),
                        shell.text("brought.note.interval"),
                        shell.text("brought.note.shares")),
                PAPER + (query.isEmpty() ? "" : "?" + query));
        return new ModelAndView("console/outreach/brought", "page", page);
    }

    private String lead(AskedReport asked, Shell shell) {
        var wanted = asked.wanted();
        var format = shell.format();
        return shell.text(
                "brought.lead", places.fullName(wanted.within()), format.date(wanted.from()), format.date(wanted.to()));
    }

    private List<Field> questions(AskedReport asked, Officer officer, Shell shell) {
        var wanted = asked.wanted();
        return List.of(
                AskedActivities.region(wanted, AskedActivities.regions(officer, wanted.within(), places), shell),
                AskedActivities.from(wanted, shell),
                AskedActivities.to(wanted, shell),
                asked.afterWhich(shell),
                AskedActivities.campaign(wanted, campaigns.touching(officer.scope()), shell));
    }

    @GetMapping(PAPER)
    void paper(Officer officer, @RequestParam Map<String, String> values, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_OUTREACH);
        var today = Jakarta.today(clock);
        var asked = AskedReport.of(new Typed(values), today, officer);
        var paper = papers.brief(new Brief(
                shell.text("brought.title"),
                places.fullName(asked.wanted().within()),
                figures(asked, shell),
                new BroughtPaper(shell).blocks(view.answers(asked, officer, shell)),
                shell.text("workbook.brief.printed", shell.format().date(today), officer.login())));
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline()
                        .filename(shell.text("brought.file") + ".pdf", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(paper);
    }

    private static List<Brief.Figure> figures(AskedReport asked, Shell shell) {
        var format = shell.format();
        return List.of(
                new Brief.Figure(
                        shell.text("outreach.from"),
                        format.shortDate(asked.wanted().from())),
                new Brief.Figure(
                        shell.text("outreach.to"),
                        format.shortDate(asked.wanted().to())),
                new Brief.Figure(
                        shell.text("outreach.after"),
                        shell.text("outreach.after.months", asked.after().months())));
    }
}
