package id.gapura.console.adoption;

import id.gapura.accounts.Action;
import id.gapura.adoption.Funnel;
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

/** How many people are in which stage, from the officer's region down to the village. */
@Controller
final class FunnelPages {
    static final String HOME = AdoptionTabs.HOME;

    private final Funnel funnel;
    private final RegionsInScope regions;
    private final Campaigns campaigns;
    private final InstantSource clock;

    FunnelPages(Funnel funnel, RegionsInScope regions, Campaigns campaigns, InstantSource clock) {
        this.funnel = funnel;
        this.regions = regions;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping(HOME)
    ModelAndView show(Officer officer, Shell shell, @RequestParam Map<String, String> values) {
        officer.require(Action.SEE_INSIGHT);
        var asked = AskedFunnel.of(new Typed(values), officer, regions, campaigns);
        return new ModelAndView(
                "console/adoption/funnel", "page", view(asked, officer, shell).page());
    }

    private FunnelView view(AskedFunnel asked, Officer officer, Shell shell) {
        return new FunnelView(
                funnel,
                regions,
                asked,
                new FunnelView.Seen(officer, shell, Jakarta.today(clock), campaigns.touching(officer.scope())));
    }

    /** The same as a file. */
    @GetMapping(HOME + "/table.csv")
    void table(Officer officer, Shell shell, @RequestParam Map<String, String> values, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_INSIGHT);
        var asked = AskedFunnel.of(new Typed(values), officer, regions, campaigns);
        var name = shell.text("adoption.file") + "-" + Jakarta.today(clock) + "-" + asked.place();
        var form = SheetForm.PLAIN_CSV;
        try (var sheet = SheetWriter.open(Download.start(response, name + form.extension(), form), form)) {
            view(asked, officer, shell).write(sheet);
        }
    }
}
