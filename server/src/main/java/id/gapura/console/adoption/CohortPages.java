package id.gapura.console.adoption;

import id.gapura.accounts.Action;
import id.gapura.adoption.cohort.Cohorts;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.insight.RegionsInScope;
import id.gapura.kernel.Jakarta;
import id.gapura.outreach.activity.Campaigns;
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

/** Who of those who joined in a month is still covered, to look at and to take along. Numbers alone: nobody stands in it. */
@Controller
final class CohortPages {
    private final Cohorts cohorts;
    private final RegionsInScope regions;
    private final Campaigns campaigns;
    private final InstantSource clock;

    CohortPages(Cohorts cohorts, RegionsInScope regions, Campaigns campaigns, InstantSource clock) {
        this.cohorts = cohorts;
        this.regions = regions;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping(AdoptionTabs.COHORTS)
    ModelAndView show(Officer officer, Shell shell, @RequestParam Map<String, String> values) {
        officer.require(Action.SEE_INSIGHT);
        var asked = AskedCohorts.of(new Typed(values), officer, regions, campaigns);
        return new ModelAndView(
                "console/adoption/cohorts", "page", view(asked, officer, shell).page(officer, regions));
    }

    private CohortView view(AskedCohorts asked, Officer officer, Shell shell) {
        return CohortView.of(
                asked, cohorts, asked.cohorts(Jakarta.today(clock)), campaigns.touching(officer.scope()), shell);
    }

    /** The same as a file. */
    @GetMapping(AdoptionTabs.COHORTS + "/table.csv")
    void table(Officer officer, Shell shell, @RequestParam Map<String, String> values, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_INSIGHT);
        var asked = AskedCohorts.of(new Typed(values), officer, regions, campaigns);
        var name = shell.text("adoption.cohorts.file") + "-" + Jakarta.today(clock) + "-"
                + AskedFunnel.place(asked.region().code());
        var form = SheetForm.PLAIN_CSV;
        try (var sheet = SheetWriter.open(Download.start(response, name + form.extension(), form), form)) {
            view(asked, officer, shell).write(sheet);
        }
    }
}
