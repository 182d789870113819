package id.gapura.console.adoption;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.adoption.Adoption;
import id.gapura.adoption.Adoption.Listed;
import id.gapura.adoption.Funnel;
import id.gapura.adoption.Stage;
import id.gapura.adoption.Waiting;
import id.gapura.consents.Consents;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who is in a stage, for how long, and what would help on: to look at and to take along. */
@Controller
final class StagePeoplePages {
    static final String HOME = FunnelPages.HOME + "/people";
    private static final String STAGE = "stage";

    /** People of whom is asked at a time what they allow. */
    private static final int AT_A_TIME = 500;

    private final Adoption adoption;
    private final Funnel funnel;
    private final Consents consents;
    private final RegionsInScope regions;
    private final Campaigns campaigns;
    private final Audit audit;
    private final InstantSource clock;

    StagePeoplePages(
            Adoption adoption,
            Funnel funnel,
            Consents consents,
            RegionsInScope regions,
            Campaigns campaigns,
            Audit audit,
            InstantSource clock) {
        this.adoption = adoption;
        this.funnel = funnel;
        this.consents = consents;
        this.regions = regions;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell, @RequestParam Map<String, String> values) {
        require(officer);
        var typed = new Typed(values);
        var asked = AskedFunnel.of(typed, officer, regions, campaigns);
        var wanted = stage(typed.find(STAGE).orElse(Stage.DECISION.code()));
        record(officer, "adoption.people-seen", asked, wanted);
        var words = words(asked, Jakarta.today(clock), officer, shell);
        var page = new WaitingView(adoption, funnel, asked, words)
                .page(
                        wanted,
                        typed.number("from"),
                        regions.trail(asked.region(), officer, code -> asked.people(code, wanted)));
        return new ModelAndView("console/adoption/people", "page", page);
    }

    /** The whole list as a file. */
    @GetMapping(HOME + ".csv")
    void file(Officer officer, Shell shell, @RequestParam Map<String, String> values, HttpServletResponse response)
            throws IOException {
        require(officer);
        var typed = new Typed(values);
        var asked = AskedFunnel.of(typed, officer, regions, campaigns);
        var wanted = stage(typed.get(STAGE));
        record(officer, "adoption.people-downloaded", asked, wanted);
        var today = Jakarta.today(clock);
        var name = shell.text("adoption.people.file") + "-" + wanted.code() + "-" + today + "-" + asked.place();
        var words = words(asked, today, officer, shell);
        var form = SheetForm.PLAIN_CSV;
        try (var sheet = SheetWriter.open(Download.start(response, name + form.extension(), form), form)) {
            sheet.writeTexts(words.heading());
            write(asked.listed(wanted), words, sheet);
        }
    }

    private void write(Listed listed, WaitingWords words, SheetWriter sheet) {
        var waiting = new ArrayList<Waiting>(AT_A_TIME);
        adoption.each(listed, one -> {
            waiting.add(one);
            if (waiting.size() == AT_A_TIME) {
                words.lines(waiting).forEach(sheet::writeTexts);
                waiting.clear();
            }
        });
        words.lines(waiting).forEach(sheet::writeTexts);
    }

    private WaitingWords words(AskedFunnel asked, LocalDate today, Officer officer, Shell shell) {
        return new WaitingWords(
                consents, regions, asked.region().code(), shell, today, officer.may(Action.MANAGE_PROSPECTS));
    }

    private static void require(Officer officer) {
        officer.require(Action.SEE_INSIGHT);
        officer.require(Action.SEE_PEOPLE);
    }

    private void record(Officer officer, String act, AskedFunnel asked, Stage stage) {
        var campaign = asked.campaign().map(one -> " campaign=" + one.id()).orElse("");
        audit.record(officer.login(), act, asked.region().code().text(), "stage=" + stage.code() + campaign);
    }

    private static Stage stage(String code) {
        return Stage.all().stream()
                .filter(stage -> stage.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a stage"));
    }
}
