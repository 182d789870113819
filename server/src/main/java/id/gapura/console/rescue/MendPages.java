package id.gapura.console.rescue;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.AttemptsInScope;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.enrol.DraftForm;
import id.gapura.console.regions.RegionChoices;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts;
import id.gapura.enrolment.attempts.Decision;
import id.gapura.enrolment.attempts.Decision.Result;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting what was typed, after which the ID office is asked again. */
@Controller
final class MendPages {
    /** What the office compares. */
    private static final List<DraftField> FIELDS =
            List.of(DraftField.NAME, DraftField.NIK, DraftField.BIRTH_ON, DraftField.SEX);

    private static final String PATH = RescuePages.HOME + "/{id}/correction";

    private final Attempts attempts;
    private final AttemptsInScope inScope;
    private final RegionChoices regions;
    private final Audit audit;

    MendPages(Attempts attempts, AttemptsInScope inScope, RegionChoices regions, Audit audit) {
        this.attempts = attempts;
        this.inScope = inScope;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping(PATH)
    ModelAndView ask(Officer officer, @PathVariable UUID id, Shell shell) {
        officer.require(Action.DECIDE_IDENTITY);
        var attempt = toDecide(id, officer);
        audit.record(officer.login(), "attempt.seen", id.toString(), "");
        var form = new DraftForm(regions, officer, shell);
        return page(attempt, form.ask(fields(attempt), attempt.draft(), List.of()), why("", "", shell), shell);
    }

    /** What the office compares, and whatever else does not read. */
    private List<DraftField> fields(Attempt attempt) {
        var wrong = attempts.read(attempt).faults().stream()
                .map(fault -> fault.problem().field());
        return Stream.concat(FIELDS.stream(), wrong).distinct().toList();
    }

    private Attempt toDecide(UUID id, Officer officer) {
        var attempt = inScope.get(id, officer);
        if (!CaseView.isToDecide(attempt, officer)) {
            throw PeopleInScope.nobody();
        }
        return attempt;
    }

    @PostMapping(PATH)
    ModelAndView correct(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.DECIDE_IDENTITY);
        var attempt = toDecide(id, officer);
        var typed = new Typed(values);
        var form = new DraftForm(regions, officer, shell);
        var answers = form.answers(fields(attempt), typed);
        var reason = CaseForms.cut(typed.get(CaseForms.REASON));
        var result = attempts.decide(id, new Decision.Correct(answers, reason), officer.login());
        audit.recordStep(officer.login(), "attempt.decided", id.toString(), "Correct", DecisionWords.refusal(result));
        var fault = reason.isEmpty() ? shell.text("case.refused.REASON_MISSING") : "";
        var faults = result instanceof Result.NotReady(var found) ? found : List.<DraftFault>of();
        if (!fault.isEmpty() || !faults.isEmpty()) {
            var asked = form.ask(fields(attempt), attempt.draft().with(answers), faults);
            var again = page(attempt, asked, why(reason, fault, shell), shell);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        next.addFlashAttribute(Notice.FLASH, DecisionWords.of(result, shell));
        return new ModelAndView("redirect:" + RescuePages.HOME + "/" + id);
    }

    private static Field why(String reason, String fault, Shell shell) {
        return Field.textarea(CaseForms.REASON, shell.text("case.why"))
                .hint(shell.text("case.mend.why.hint"))
                .value(reason)
                .error(fault)
                .required();
    }

    private static ModelAndView page(Attempt attempt, List<Field> asked, Field why, Shell shell) {
        var fields = new ArrayList<>(asked);
        fields.add(why);
        var name = attempt.draft().find(DraftField.NAME).orElseGet(() -> shell.text("attempt.nameless"));
        return new ModelAndView(
                "console/rescue/mend", "page", new MendPage(name, RescuePages.HOME + "/" + attempt.id(), fields));
    }
}
