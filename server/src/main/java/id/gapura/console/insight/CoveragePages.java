package id.gapura.console.insight;

import id.gapura.accounts.Action;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.insight.Insight;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coverage against target, from the officer's region down to the village. */
@Controller
final class CoveragePages {
    static final String HOME = "/console/coverage";

    private final Insight insight;
    private final RegionsInScope regions;
    private final InstantSource clock;

    CoveragePages(Insight insight, RegionsInScope regions, InstantSource clock) {
        this.insight = insight;
        this.regions = regions;
        this.clock = clock;
    }

    static String address(RegionCode region) {
        return HOME + "?region=" + region.text();
    }

    @GetMapping(HOME)
    ModelAndView coverage(Officer officer, Shell shell, @RequestParam(defaultValue = "") String region) {
        officer.require(Action.SEE_INSIGHT);
        var sums = Sums.of(regions.get(region, officer), insight, regions, Jakarta.today(clock));
        var page = new CoverageView(sums, shell).page(regions.trail(sums.region(), officer, CoveragePages::address));
        return new ModelAndView("console/insight/coverage", "page", page);
    }

    @GetMapping(HOME + "/table.csv")
    void table(
            Officer officer, Shell shell, @RequestParam(defaultValue = "") String region, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_INSIGHT);
        var today = Jakarta.today(clock);
        var sums = Sums.of(regions.get(region, officer), insight, regions, today);
        var code = sums.region().code();
        var name = shell.text("insight.coverage.file") + "-" + today + "-"
                + (code.equals(RegionCode.NATION) ? "indonesia" : code.text());
        var form = SheetForm.PLAIN_CSV;
        try (var sheet = SheetWriter.open(Download.start(response, name + form.extension(), form), form)) {
            new CoverageView(sums, shell).write(sheet);
        }
    }
}
