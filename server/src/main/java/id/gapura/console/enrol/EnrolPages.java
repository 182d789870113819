package id.gapura.console.enrol;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Purpose;
import id.gapura.consents.Words;
import id.gapura.console.AttemptsInScope;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Attempts.SaveResult;
import id.gapura.enrolment.attempts.Ending;
import id.gapura.enrolment.attempts.State;
import id.gapura.enrolment.drafts.Draft;
import id.gapura.enrolment.drafts.DraftFault;
import id.gapura.enrolment.drafts.DraftField;
import id.gapura.kernel.Ids;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enrolling somebody, step by step. The address holds an id made before anything was typed, and nothing else. */
@Controller
final class EnrolPages {
    static final String HOME = "/console/enrol";
    /** Sent by the button that goes on without mending what is wrong. */
    private static final String LATER = "later";

    private static final String PROSPECT = "prospect";
    private static final String CONTACT = "contact";

    private final EnrolDesk desk;
    private final AttemptsInScope inScope;
    private final Views views;
    private final ActivityChoice origin;
    private final Audit audit;
    private final Ids ids;

    EnrolPages(EnrolDesk desk, AttemptsInScope inScope, Views views, ActivityChoice origin, Audit audit, Ids ids) {
        this.desk = desk;
        this.inScope = inScope;
        this.views = views;
        this.origin = origin.withPeople();
        this.audit = audit;
        this.ids = ids;
    }

    /** What the pages are made by. */
    record Views(StepView steps, ResultView results) {}

    static String address(UUID attempt, Step step) {
        return HOME + "/" + attempt + "/" + step.code();
    }

    /**
     * The first step of a new attempt, which exists once it is sent; and what the officer has left unfinished.
     *
     * @param prospect who is enrolled, if they were on that list
     */
    @GetMapping(HOME)
    ModelAndView begin(Officer officer, @RequestParam Optional<UUID> prospect, Shell shell) {
        officer.require(Action.ENROL);
        var query = prospect.map(id -> "?" + PROSPECT + "=" + id).orElse("");
        return page(views.steps.first(ids.next(), query, Draft.EMPTY, origin.ask("", officer, shell), officer, shell));
    }

    private static ModelAndView page(StepPage page) {
        return new ModelAndView("console/enrol/step", "page", page);
    }

    /** @param check whether to say what is wrong */
    @GetMapping(HOME + "/{id}/{step}")
    ModelAndView show(
            Officer officer,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(defaultValue = "false") boolean check,
            Shell shell) {
        officer.require(Action.ENROL);
        var attempt = seen(id, officer);
        if (attempt.progress().state() != State.OPEN) {
            return to(HOME + "/" + id);
        }
        var faults = check ? desk.faults(attempt) : List.<DraftFault>of();
        return page(views.steps.page(attempt, step(step), faults, officer, shell));
    }

    private Attempt seen(UUID id, Officer officer) {
        audit.record(officer.login(), "attempt.seen", id.toString(), "");
        var attempt = inScope.get(id, officer);
        if (attempt.isLeftOut()) {
            throw PeopleInScope.nobody();
        }
        return attempt;
    }

    private static Step step(String code) {
        return Step.find(code).orElseThrow(PeopleInScope::nobody);
    }

    private static ModelAndView to(String address) {
        return new ModelAndView("redirect:" + address);
    }

    @PostMapping(HOME + "/{id}/{step}")
    ModelAndView keep(
            Officer officer,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.ENROL);
        var here = step(step);
        var typed = new Typed(values);
        var answers = views.steps.form(officer, shell).answers(here.fields(), typed);
        if (!desk.isBegun(id) && !origin.isUnderstood(typed.get(ActivityChoice.NAME), officer)) {
            return askOrigin(id, Draft.EMPTY.with(answers), typed, officer, shell);
        }
        return switch (kept(id, answers, typed, officer)) {
            case SaveResult.Saved(var attempt, var faults) -> {
                keepContact(id, here, typed, officer, shell);
                var mine = here.of(faults);
                if (typed.isTicked(LATER)) {
                    next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("enrol.kept")));
                    yield to(HOME);
                }
                yield mine.isEmpty() ? onwards(attempt, here, officer) : again(attempt, here, mine, officer, shell);
            }
            case SaveResult.Over _ -> to(HOME + "/" + id);
            case SaveResult.Unknown _ -> throw PeopleInScope.nobody();
        };
    }

    /** Read out on the last step: what is not ticked when going on was answered with no. */
    private void keepContact(UUID id, Step here, Typed typed, Officer officer, Shell shell) {
        boolean isYes = typed.isTicked(CONTACT);
        if (here == Step.AGREE && (isYes || !typed.isTicked(LATER))) {
            var words = Words.of(Purpose.CONTACT, shell.language().code(), key -> shell.text(key));
            desk.keepContact(id, isYes ? Optional.of(words) : Optional.empty(), officer);
        }
    }

    /** The first step again with all that was typed, since nobody knows which activity is meant. */
    private ModelAndView askOrigin(UUID id, Draft draft, Typed typed, Officer officer, Shell shell) {
        var query = typed.id(PROSPECT).map(one -> "?" + PROSPECT + "=" + one).orElse("");
        var asked = origin.ask(typed.get(ActivityChoice.NAME), officer, shell);
        var page = page(views.steps.first(id, query, draft, asked, officer, shell));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** The first answers open the attempt. */
    private SaveResult kept(UUID id, Map<DraftField, String> answers, Typed typed, Officer officer) {
        if (desk.isBegun(id)) {
            inScope.get(id, officer);
            audit.record(officer.login(), "attempt.saved", id.toString(), "");
            return desk.save(id, answers, officer);
        }
        audit.record(officer.login(), "attempt.opened", id.toString(), "");
        var result = desk.open(id, answers, officer);
        if (result instanceof SaveResult.Saved) {
            origin.keepOfAttempt(id, typed.get(ActivityChoice.NAME), officer);
            typed.id(PROSPECT).ifPresent(prospect -> origin.followProspect(prospect, id, officer));
        }
        return result;
    }

    private ModelAndView again(Attempt attempt, Step step, List<DraftFault> faults, Officer officer, Shell shell) {
        var page = page(views.steps.page(attempt, step, faults, officer, shell));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView onwards(Attempt attempt, Step step, Officer officer) {
        return step.next().map(next -> to(address(attempt.id(), next))).orElseGet(() -> handIn(attempt.id(), officer));
    }

    private ModelAndView handIn(UUID id, Officer officer) {
        audit.record(officer.login(), "attempt.handed-in", id.toString(), "");
        return desk.handIn(id, officer) instanceof Ending.NotReady(var faults)
                ? to(address(id, Step.toMend(faults)) + "?check=true")
                : to(HOME + "/" + id);
    }

    /** What came of it; an open one goes on where something is missing. */
    @GetMapping(HOME + "/{id}")
    ModelAndView result(Officer officer, @PathVariable UUID id, Shell shell) {
        officer.require(Action.ENROL);
        var attempt = seen(id, officer);
        return attempt.progress().state() == State.OPEN
                ? to(address(id, Step.toMend(desk.faults(attempt))) + "?check=true")
                : new ModelAndView("console/enrol/result", "page", views.results.page(attempt, officer, shell));
    }
}
