package id.gapura.console.surveys;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Download;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.sheets.SheetForm;
import id.gapura.sheets.SheetWriter;
import id.gapura.survey.Rounds;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Rounds of surveys: a new one, one with its sample, and its answers as a file without names. */
@Controller
final class RoundPages {
    static final String ONE = SurveyPages.HOME + "/rounds/{round}";
    private static final String NEW = SurveyPages.ONE + "/rounds/new";

    private final Rounds rounds;
    private final SurveysInScope inScope;
    private final RoundView view;
    private final RegionChoices regions;
    private final Audit audit;

    RoundPages(Rounds rounds, SurveysInScope inScope, RoundView view, RegionChoices regions, Audit audit) {
        this.rounds = rounds;
        this.inScope = inScope;
        this.view = view;
        this.regions = regions;
        this.audit = audit;
    }

    static String address(UUID round) {
        return SurveyPages.HOME + "/rounds/" + round;
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, @PathVariable UUID survey, Shell shell) {
        var kept = inScope.kept(survey, officer);
        return page(new RoundForm(kept, Typed.NOTHING, regions, officer, shell), Map.of())
                .asked();
    }

    private static FormPage page(RoundForm form, Map<String, String> faults) {
        var shell = form.shell();
        var survey = form.survey();
        var title = shell.text("surveys.round.new");
        return new FormPage(
                title,
                shell.text("surveys.round.new.lead"),
                List.of(
                        Link.to(shell.text("surveys.title"), SurveyPages.HOME),
                        Link.to(survey.plan().name(), SurveyPages.address(survey.id())),
                        Link.to(title, "")),
                new Sending(SurveyPages.address(survey.id()) + "/rounds/new", shell.text("surveys.round.keep")),
                form.fields(faults));
    }

    @PostMapping(NEW)
    ModelAndView set(
            Officer officer,
            @PathVariable UUID survey,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var form = new RoundForm(inScope.kept(survey, officer), new Typed(values), regions, officer, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(form, faults).refused();
        }
        var round = rounds.set(survey, form.plan(), officer.login());
        if (round.isEmpty()) {
            next.addFlashAttribute(Notice.FLASH, Notice.bad(shell.text("surveys.round.questionless")));
            return new ModelAndView("redirect:" + SurveyPages.address(survey));
        }
        audit.record(officer.login(), "survey.round-set", round.get().id().toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("surveys.round.kept")));
        return new ModelAndView("redirect:" + address(round.get().id()));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID round, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView(
                "console/surveys/round", "page", view.page(inScope.round(round, officer), officer, shell));
    }

    @GetMapping(ONE + "/answers.csv")
    void answers(Officer officer, @PathVariable UUID round, Shell shell, HttpServletResponse response)
            throws IOException {
        officer.require(Action.SEE_OUTREACH);
        var known = inScope.round(round, officer);
        audit.record(officer.login(), "survey.downloaded", round.toString(), "");
        var form = SheetForm.PLAIN_CSV;
        var name = shell.text("surveys.file") + "-" + known.number() + form.extension();
        try (var sheet = SheetWriter.open(Download.start(response, name, form), form)) {
            view.write(known, officer, shell, sheet);
        }
    }
}
