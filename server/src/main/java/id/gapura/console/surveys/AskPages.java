package id.gapura.console.surveys;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Purpose;
import id.gapura.consents.Words;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.MemberNumber;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.survey.Round;
import id.gapura.survey.answer.Interview;
import id.gapura.survey.answer.Interview.Named;
import id.gapura.survey.answer.Interview.Respondent;
import id.gapura.survey.answer.Interview.Taken;
import id.gapura.survey.answer.Interview.Way;
import id.gapura.survey.answer.Interviews;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks somebody the questions of a round at the desk, or types in what was answered on paper. */
@Controller
final class AskPages {
    private static final String ASK = RoundPages.ONE + "/ask";
    /** The id of the interview, made with the form, so that sending it twice keeps it once. */
    private static final String INTERVIEW = "interview";

    private final SurveysInScope inScope;
    private final Asking asking;
    private final Registry registry;
    private final Audit audit;
    private final Now now;

    AskPages(SurveysInScope inScope, Asking asking, Registry registry, Audit audit, Now now) {
        this.inScope = inScope;
        this.asking = asking;
        this.registry = registry;
        this.audit = audit;
        this.now = now;
    }

    /** Makes ids and tells the time. */
    record Now(Ids ids, InstantSource clock) {}

    @GetMapping(ASK)
    ModelAndView ask(Officer officer, @PathVariable UUID round, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var known = inScope.round(round, officer);
        var typed = new Typed(Map.of(
                AskForm.DAY,
                Jakarta.today(now.clock).toString(),
                INTERVIEW,
                now.ids.next().toString()));
        return page(known, asking.form(known, typed, officer, shell), Map.of()).asked();
    }

    private FormPage page(Round round, AskForm form, Map<String, String> faults) {
        var shell = form.shell();
        var survey = asking.survey(round);
        var title = shell.text("surveys.ask");
        return new FormPage(
                title,
                survey.plan().introduction(),
                List.of(
                        Link.to(survey.plan().name(), SurveyPages.address(survey.id())),
                        Link.to(SurveyWords.round(round, shell), RoundPages.address(round.id())),
                        Link.to(title, "")),
                new Sending(
                        RoundPages.address(round.id()) + "/ask",
                        shell.text("surveys.ask.keep"),
                        Map.of(INTERVIEW, form.typed().get(INTERVIEW))),
                form.fields(faults));
    }

    @PostMapping(ASK)
    ModelAndView keep(
            Officer officer,
            @PathVariable UUID round,
            @RequestParam Map<String, String> values,
            @RequestParam(INTERVIEW) UUID interview,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var known = inScope.round(round, officer);
        var form = asking.form(known, new Typed(values), officer, shell);
        var faults = form.faults();
        var worker = worker(form, officer);
        if (form.typed().find(AskForm.CARD).isPresent() && worker.isEmpty()) {
            faults.putIfAbsent(AskForm.CARD, shell.text("surveys.card.unknown"));
        }
        if (!faults.isEmpty() || form.region().isEmpty()) {
            return page(known, form, faults).refused();
        }
        var refused = asking.take(interview(interview, known, form, worker), form.talkers());
        if (refused.isPresent()) {
            return page(
                            known,
                            form,
                            Map.of(
                                    field(refused.get()),
                                    shell.text(
                                            "surveys.refused." + refused.get().code())))
                    .refused();
        }
        audit.record(officer.login(), "survey.answered", round.toString(), "console");
        worker.ifPresent(
                one -> audit.record(officer.login(), "person.surveyed", one.id().toString(), ""));
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("surveys.ask.kept")));
        return new ModelAndView("redirect:" + RoundPages.address(round));
    }

    private Optional<Worker> worker(AskForm form, Officer officer) {
        return form.typed()
                .find(AskForm.CARD)
                .flatMap(MemberNumber::find)
                .flatMap(registry::findByNumber)
                .filter(one -> officer.sees(one.home().region()));
    }

    private Interview interview(UUID id, Round round, AskForm form, Optional<Worker> worker) {
        var shell = form.shell();
        var words = Words.of(Purpose.SURVEY, shell.language().code(), shell::text);
        return new Interview(
                id,
                round.id(),
                new Respondent(
                        form.region().orElseThrow(),
                        form.livelihood().orElseThrow(),
                        worker.map(one -> new Named(one.id(), words))),
                form.said(),
                new Taken(
                        taken(form.typed().day(AskForm.DAY).orElseThrow()),
                        form.officer().login(),
                        Way.CONSOLE));
    }

    /** Now for today, noon for a day that is over. */
    private Instant taken(LocalDate day) {
        return day.equals(Jakarta.today(now.clock))
                ? now.clock.instant()
                : day.atTime(LocalTime.NOON).atZone(Jakarta.ZONE).toInstant();
    }

    /** Where it is said why an interview was not kept. */
    private static String field(Interviews.Reason reason) {
        return switch (reason) {
            case NO_ROUND, NOT_THEN, NOTHING_SAID, NO_ANSWER -> AskForm.DAY;
            case NOT_IN_SAMPLE -> AskForm.LIVELIHOOD;
            case ASKED_BEFORE -> AskForm.CARD;
        };
    }
}
