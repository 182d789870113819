package id.gapura.console.outreach.report;

import id.gapura.accounts.Action;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.outreach.OutreachTabs;
import id.gapura.kernel.Jakarta;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What came of activities, to look at and to take along. Numbers alone: no member stands in it. */
@Controller
final class ReportPages {
    private final ReportView view;
    private final InstantSource clock;

    ReportPages(ReportView view, InstantSource clock) {
        this.view = view;
        this.clock = clock;
    }

    @GetMapping(OutreachTabs.REPORT)
    ModelAndView show(Officer officer, @RequestParam Map<String, String> values, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        var asked = AskedReport.of(new Typed(values), Jakarta.today(clock), officer);
        return new ModelAndView("console/outreach/report", "page", view.page(asked, officer, shell));
    }

    @GetMapping(OutreachTabs.REPORT + "/table.csv")
    void table(Officer officer, @RequestParam Map<String, String> values, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_OUTREACH);
        var asked = AskedReport.of(new Typed(values), Jakarta.today(clock), officer);
        var form = SheetForm.PLAIN_CSV;
        var name = shell.text("outreach.report.file") + "-" + asked.wanted().to();
        try (var sheet = SheetWriter.open(Download.start(response, name + form.extension(), form), form)) {
            view.write(asked, shell, sheet);
        }
    }
}
