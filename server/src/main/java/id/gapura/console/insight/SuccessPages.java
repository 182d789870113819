package id.gapura.console.insight;

import id.gapura.accounts.Action;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.insight.Success;
import id.gapura.insight.SuccessRate.Span;
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

/** How many of those who tried to enrol are members, from the officer's region down to the village. */
@Controller
final class SuccessPages {
    static final String HOME = "/console/success";
    private static final int WEEKS = 8;

    private final Success success;
    private final RegionsInScope regions;
    private final InstantSource clock;

    SuccessPages(Success success, RegionsInScope regions, InstantSource clock) {
        this.success = success;
        this.regions = regions;
        this.clock = clock;
    }

    static String address(RegionCode region) {
        return HOME + "?region=" + region.text();
    }

    @GetMapping(HOME)
    ModelAndView show(Officer officer, Shell shell, @RequestParam(defaultValue = "") String region) {
        officer.require(Action.SEE_INSIGHT);
        var view = view(officer, shell, region);
        var page = view.page(regions.trail(view.region(), officer, SuccessPages::address));
        return new ModelAndView("console/insight/success", "page", page);
    }

    private SuccessView view(Officer officer, Shell shell, String region) {
        var span = Span.weeksUntil(Jakarta.today(clock), WEEKS);
        return new SuccessView(success, regions, regions.get(region, officer), span, shell);
    }

    @GetMapping(HOME + "/table.csv")
    void table(
            Officer officer, Shell shell, @RequestParam(defaultValue = "") String region, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_INSIGHT);
        var view = view(officer, shell, region);
        var code = view.region().code();
        var name = shell.text("success.file") + "-" + Jakarta.today(clock) + "-"
                + (code.equals(RegionCode.NATION) ? "indonesia" : code.text());
        var form = SheetForm.PLAIN_CSV;
        try (var sheet = SheetWriter.open(Download.start(response, name + form.extension(), form), form)) {
            view.write(sheet);
        }
    }
}
