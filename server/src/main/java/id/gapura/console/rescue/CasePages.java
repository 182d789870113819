package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.AttemptsInScope;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Care;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
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

/** The page of one attempt, and what an officer does about it. */
@Controller
final class CasePages {
    private final Attempts attempts;
    private final AttemptsInScope inScope;
    private final CaseView view;
    private final Audit audit;
    private final InstantSource clock;

    CasePages(Attempts attempts, AttemptsInScope inScope, CaseView view, Audit audit, InstantSource clock) {
        this.attempts = attempts;
        this.inScope = inScope;
        this.view = view;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(RescuePages.HOME + "/{id}")
    ModelAndView show(Officer officer, @PathVariable UUID id, Shell shell) {
        officer.require(Action.SEE_PEOPLE);
        var attempt = inScope.get(id, officer);
        audit.record(officer.login(), "attempt.seen", id.toString(), "");
        return new ModelAndView("console/rescue/case", "page", view.page(attempt, officer, shell));
    }

    @PostMapping(RescuePages.HOME + "/{id}/contact")
    ModelAndView contact(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var cares = CaseForms.contact(new Typed(values), officer, clock.instant(), shell);
        return care(officer, id, cares, shell, next);
    }

    @PostMapping(RescuePages.HOME + "/{id}/owner")
    ModelAndView assign(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        return care(officer, id, List.of(CaseForms.owner(new Typed(values))), shell, next);
    }

    @PostMapping(RescuePages.HOME + "/{id}/closing")
    ModelAndView close(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        return care(officer, id, CaseForms.closing(new Typed(values)).stream().toList(), shell, next);
    }

    private ModelAndView care(Officer officer, UUID id, List<Care> cares, Shell shell, RedirectAttributes next) {
        officer.require(Action.ENROL);
        inScope.get(id, officer);
        var worst = Care.Result.DONE;
        for (var care : cares) {
            audit.record(
                    officer.login(),
                    "attempt.cared-for",
                    id.toString(),
                    care.getClass().getSimpleName());
            var result = attempts.care(id, care, officer.login());
            worst = result == Care.Result.DONE ? worst : result;
        }
        var notice = cares.isEmpty()
                ? Notice.bad(shell.text("case.unchosen"))
                : worst == Care.Result.DONE
                        ? Notice.good(shell.text("case.noted"))
                        : Notice.bad(shell.text("case.care." + worst.name()));
        return back(id, notice, next);
    }

    private static ModelAndView back(UUID id, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + RescuePages.HOME + "/" + id);
    }

    @PostMapping(RescuePages.HOME + "/{id}/decision")
    ModelAndView decide(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.DECIDE_IDENTITY);
        var attempt = inScope.get(id, officer);
        var decision = CaseForms.decision(new Typed(values));
        if (decision.filter(CasePages::saysItIsTheHolder).isPresent()) {
            view.requireHolder(attempt, officer);
        }
        var notice = decision.map(made -> DecisionWords.of(decide(id, made, officer), shell))
                .orElseGet(() -> Notice.bad(shell.text("case.unchosen")));
        return back(id, notice, next);
    }

    private Decision.Result decide(UUID id, Decision decision, Officer officer) {
        var result = attempts.decide(id, decision, officer.login());
        audit.recordStep(
                officer.login(),
                "attempt.decided",
                id.toString(),
                decision.getClass().getSimpleName(),
                DecisionWords.refusal(result));
        return result;
    }

    private static boolean saysItIsTheHolder(Decision decision) {
        return decision instanceof Decision.Accept || decision instanceof Decision.Restate;
    }
}
