package id.gapura.console.surveys;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.survey.Surveys;
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

/** Surveys: the list, a new one, one with its questions and rounds, and what its rounds said. */
@Controller
final class SurveyPages {
    static final String HOME = "/console/surveys";
    static final String ONE = HOME + "/{survey}";
    private static final String NEW = HOME + "/new";

    private final Surveys surveys;
    private final SurveysInScope inScope;
    private final SurveyView view;
    private final RegionChoices regions;
    private final Audit audit;

    SurveyPages(Surveys surveys, SurveysInScope inScope, SurveyView view, RegionChoices regions, Audit audit) {
        this.surveys = surveys;
        this.inScope = inScope;
        this.view = view;
        this.regions = regions;
        this.audit = audit;
    }

    static String address(UUID survey) {
        return HOME + "/" + survey;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView("console/surveys/surveys", "page", view.list(officer, shell));
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        return page(new SurveyForm(Typed.NOTHING, regions, officer, shell), Map.of())
                .asked();
    }

    private static FormPage page(SurveyForm form, Map<String, String> faults) {
        var shell = form.shell();
        var title = shell.text("surveys.new");
        return new FormPage(
                title,
                shell.text("surveys.new.lead"),
                List.of(Link.to(shell.text("surveys.title"), HOME), Link.to(title, "")),
                new Sending(NEW, shell.text("surveys.keep")),
                form.fields(faults));
    }

    @PostMapping(NEW)
    ModelAndView open(Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var form = new SurveyForm(new Typed(values), regions, officer, shell);
        var faults = form.faults();
        var region = form.region();
        if (!faults.isEmpty() || region.isEmpty()) {
            return page(form, faults).refused();
        }
        var survey = surveys.open(form.plan(region.get()), officer.login());
        audit.record(officer.login(), "survey.opened", survey.id().toString(), "");
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("surveys.kept")));
        return new ModelAndView("redirect:" + address(survey.id()));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID survey, Shell shell) {
        officer.require(Action.SEE_OUTREACH);
        return new ModelAndView(
                "console/surveys/survey", "page", view.one(inScope.survey(survey, officer), officer, shell));
    }

    @PostMapping(ONE + "/version")
    ModelAndView renew(Officer officer, @PathVariable UUID survey, Shell shell, RedirectAttributes next) {
        var kept = inScope.kept(survey, officer);
        if (surveys.renew(kept.id())) {
            audit.record(officer.login(), "survey.changed", survey.toString(), "version");
            next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("surveys.version.begun")));
        }
        return new ModelAndView("redirect:" + address(survey));
    }
}
