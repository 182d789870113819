package id.gapura.console.insight;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consents;
import id.gapura.console.Download;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.insight.Insight;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.YearMonth;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Whose protection ends with a month: a map, and the list of whom to visit, to look at and to take along. */
@Controller
final class LapsePages {
    static final String HOME = "/console/lapses";

    private final Insight insight;
    private final Registry registry;
    private final Consents consents;
    private final RegionsInScope regions;
    private final Audit audit;
    private final InstantSource clock;

    LapsePages(
            Insight insight,
            Registry registry,
            Consents consents,
            RegionsInScope regions,
            Audit audit,
            InstantSource clock) {
        this.insight = insight;
        this.registry = registry;
        this.consents = consents;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    static String address(YearMonth month, RegionCode region) {
        return HOME + query(month, region);
    }

    private static String query(YearMonth month, RegionCode region) {
        return "?month=" + month + "&region=" + region.text();
    }

    @GetMapping(HOME)
    ModelAndView lapses(
            Officer officer,
            Shell shell,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String region,
            @RequestParam(defaultValue = "0") int from) {
        officer.require(Action.SEE_INSIGHT);
        var asked = new Asked(month(month), regions.get(region, officer), Math.max(0, from));
        if (officer.may(Action.SEE_PEOPLE)) {
            record("lapses.seen", asked, officer);
        }
        var view = new LapseView(insight, consents, regions, officer, shell);
        return new ModelAndView("console/insight/lapses", "page", view.page(asked, Jakarta.month(clock.instant())));
    }

    /**
     * What is looked at.
     *
     * @param from index of the first name shown
     */
    record Asked(YearMonth month, Region region, int from) {
        String href(int first) {
            return address(month, region.code()) + "&from=" + first;
        }

        String file(String extension) {
            return HOME + "/list." + extension + query(month, region.code());
        }
    }

    /** The whole list of whom to visit, as a file. */
    @GetMapping(HOME + "/list.{extension:csv|xlsx}")
    void list(
            Officer officer,
            Shell shell,
            @PathVariable String extension,
            @RequestParam String month,
            @RequestParam(defaultValue = "") String region,
            HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_INSIGHT);
        officer.require(Action.SEE_PEOPLE);
        var asked = new Asked(month(month), regions.get(region, officer), 0);
        record("lapses.downloaded", asked, officer);
        var form = extension.equals("xlsx") ? new SheetForm.Xlsx(asked.month().toString()) : SheetForm.PLAIN_CSV;
        var name = shell.text("insight.lapses.file") + "-" + asked.month() + "-" + place(asked.region());
        try (var sheet = SheetWriter.open(Download.start(response, name + form.extension(), form), form)) {
            new LapseSheet(sheet, registry, consents, regions, shell).write(insight, asked);
        }
    }

    private static String place(Region region) {
        return region.code().equals(RegionCode.NATION)
                ? "indonesia"
                : region.code().text();
    }

    private void record(String act, Asked asked, Officer officer) {
        audit.record(
                officer.login(), act, asked.region().code().text(), "month=" + asked.month() + " from=" + asked.from());
    }

    private YearMonth month(String written) {
        return written.isEmpty()
                ? Jakarta.month(clock.instant())
                : Typed.asMonth(written)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a month"));
    }
}
