package id.gapura.console.surveys;

import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.survey.Round;
import id.gapura.survey.Rounds;
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

/** Changes a round that has not begun, and withdraws one. */
@Controller
final class RoundChangePages {
    private static final String CHANGE = RoundPages.ONE + "/change";

    private final Rounds rounds;
    private final SurveysInScope inScope;
    private final RegionChoices regions;
    private final Audit audit;

    RoundChangePages(Rounds rounds, SurveysInScope inScope, RegionChoices regions, Audit audit) {
        this.rounds = rounds;
        this.inScope = inScope;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping(CHANGE)
    ModelAndView ask(Officer officer, @PathVariable UUID round, Shell shell) {
        var known = inScope.round(round, officer);
        var survey = inScope.kept(known.surveyId(), officer);
        return page(known, RoundForm.of(survey, known, regions, officer, shell), Map.of())
                .asked();
    }

    private static FormPage page(Round round, RoundForm form, Map<String, String> faults) {
        var shell = form.shell();
        var title = shell.text("surveys.round.change");
        return new FormPage(
                title,
                shell.text("surveys.round.change.lead"),
                List.of(
                        Link.to(form.survey().plan().name(), SurveyPages.address(round.surveyId())),
                        Link.to(SurveyWords.round(round, shell), RoundPages.address(round.id())),
                        Link.to(title, "")),
                new Sending(RoundPages.address(round.id()) + "/change", shell.text("surveys.round.change.keep")),
                form.fields(faults));
    }

    @PostMapping(CHANGE)
    ModelAndView change(
            Officer officer,
            @PathVariable UUID round,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var known = inScope.round(round, officer);
        var survey = inScope.kept(known.surveyId(), officer);
        var form = new RoundForm(survey, new Typed(values), regions, officer, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(known, form, faults).refused();
        }
        boolean isChanged = rounds.change(round, form.plan());
        if (isChanged) {
            audit.record(officer.login(), "survey.round-changed", round.toString(), "");
        }
        return done(
                round,
                isChanged
                        ? Notice.good(shell.text("surveys.round.kept"))
                        : Notice.bad(shell.text("surveys.round.begun")),
                next);
    }

    @PostMapping(RoundPages.ONE + "/withdraw")
    ModelAndView withdraw(Officer officer, @PathVariable UUID round, Shell shell, RedirectAttributes next) {
        inScope.kept(inScope.round(round, officer).surveyId(), officer);
        boolean isWithdrawn = rounds.withdraw(round, officer.login());
        if (isWithdrawn) {
            audit.record(officer.login(), "survey.round-withdrawn", round.toString(), "");
        }
        return done(
                round,
                isWithdrawn
                        ? Notice.good(shell.text("surveys.round.withdrawn.done"))
                        : Notice.info(shell.text("surveys.round.ended")),
                next);
    }

    private static ModelAndView done(UUID round, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + RoundPages.address(round));
    }
}
