package id.gapura.console.surveys;

import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.survey.Survey;
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

/** Puts the questions of a survey together, as long as no round asks them. */
@Controller
final class QuestionPages {
    private static final String QUESTIONS = SurveyPages.ONE + "/questions";
    private static final String NEW = QUESTIONS + "/new";

    private final Surveys surveys;
    private final SurveysInScope inScope;
    private final Audit audit;

    QuestionPages(Surveys surveys, SurveysInScope inScope, Audit audit) {
        this.surveys = surveys;
        this.inScope = inScope;
        this.audit = audit;
    }

    static String address(UUID survey) {
        return SurveyPages.address(survey) + "/questions";
    }

    @GetMapping(NEW)
    ModelAndView ask(Officer officer, @PathVariable UUID survey, Shell shell) {
        return page(inScope.kept(survey, officer), new QuestionForm(Typed.NOTHING, shell), Map.of())
                .asked();
    }

    private static FormPage page(Survey survey, QuestionForm form, Map<String, String> faults) {
        var shell = form.shell();
        var title = shell.text("surveys.question.new");
        return new FormPage(
                title,
                survey.plan().name(),
                List.of(
                        Link.to(shell.text("surveys.title"), SurveyPages.HOME),
                        Link.to(survey.plan().name(), SurveyPages.address(survey.id())),
                        Link.to(title, "")),
                new Sending(address(survey.id()) + "/new", shell.text("surveys.question.keep")),
                form.fields(faults));
    }

    @PostMapping(NEW)
    ModelAndView add(
            Officer officer,
            @PathVariable UUID survey,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var kept = inScope.kept(survey, officer);
        var form = new QuestionForm(new Typed(values), shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(kept, form, faults).refused();
        }
        return changed(surveys.add(survey, form.question()), survey, officer, shell, next);
    }

    @PostMapping(QUESTIONS + "/{question}/remove")
    ModelAndView remove(
            Officer officer,
            @PathVariable UUID survey,
            @PathVariable UUID question,
            Shell shell,
            RedirectAttributes next) {
        var kept = inScope.kept(survey, officer);
        return changed(surveys.remove(kept.id(), question), survey, officer, shell, next);
    }

    @PostMapping(QUESTIONS + "/{question}/up")
    ModelAndView moveUp(
            Officer officer,
            @PathVariable UUID survey,
            @PathVariable UUID question,
            Shell shell,
            RedirectAttributes next) {
        var kept = inScope.kept(survey, officer);
        return changed(surveys.moveUp(kept.id(), question), survey, officer, shell, next);
    }

    private ModelAndView changed(
            boolean isChanged, UUID survey, Officer officer, Shell shell, RedirectAttributes next) {
        if (isChanged) {
            audit.record(officer.login(), "survey.changed", survey.toString(), "questions");
            next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("surveys.question.kept")));
        } else {
            next.addFlashAttribute(
                    Notice.FLASH, Notice.bad(shell.text("surveys.question.fixed", Surveys.MOST_QUESTIONS)));
        }
        return new ModelAndView("redirect:" + SurveyPages.address(survey));
    }
}
