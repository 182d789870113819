package id.gapura.console.inbox;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.kernel.Ids;
import id.gapura.messaging.inbox.Inbox;
import id.gapura.messaging.inbox.Inbox.Result;
import id.gapura.messaging.inbox.Question;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inbox of officers, and what they do with one question. */
@Controller
final class InboxPages {
    static final String HOME = "/console/questions";
    static final String ENDED = HOME + "/ended";
    private static final String ONE = HOME + "/{id}";
    private static final String FROM = "from";

    private final Inbox inbox;
    private final InboxView view;
    private final Audit audit;
    private final Ids ids;

    InboxPages(Inbox inbox, InboxView view, Audit audit, Ids ids) {
        this.inbox = inbox;
        this.view = view;
        this.audit = audit;
        this.ids = ids;
    }

    static String address(UUID id) {
        return HOME + "/" + id;
    }

    @GetMapping(HOME)
    ModelAndView open(Officer officer, @RequestParam Map<String, String> values, Shell shell) {
        officer.require(Action.ANSWER_QUESTIONS);
        audit.record(officer.login(), "questions.listed", officer.scope().text(), "open");
        return list(view.open(new Typed(values).number(FROM), officer, shell));
    }

    @GetMapping(ENDED)
    ModelAndView ended(Officer officer, @RequestParam Map<String, String> values, Shell shell) {
        officer.require(Action.ANSWER_QUESTIONS);
        audit.record(officer.login(), "questions.listed", officer.scope().text(), "ended");
        return list(view.ended(new Typed(values).number(FROM), officer, shell));
    }

    private static ModelAndView list(InboxPage page) {
        return new ModelAndView("console/inbox/list", "page", page);
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, @PathVariable UUID id, Shell shell) {
        officer.require(Action.ANSWER_QUESTIONS);
        return page(inScope(id, officer), new AnswerForm(Typed.NOTHING, shell), "", officer, shell);
    }

    /** One beyond the officer's places does not exist for them. */
    private Question inScope(UUID id, Officer officer) {
        return inbox.find(id)
                .filter(question -> officer.sees(question.region()))
                .orElseThrow(PeopleInScope::nobody);
    }

    private ModelAndView page(Question question, AnswerForm form, String fault, Officer officer, Shell shell) {
        onRecord(question, officer);
        return new ModelAndView("console/inbox/question", "page", view.page(question, form, fault, officer, shell));
    }

    /** With everybody whose words they may be. */
    private void onRecord(Question question, Officer officer) {
        var known = inbox.known(question);
        known.forEach(one -> audit.record(
                officer.login(),
                "question.seen",
                one.id().toString(),
                question.id().toString()));
        if (known.isEmpty()) {
            audit.record(officer.login(), "question.seen", question.id().toString(), "");
        }
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.ANSWER_QUESTIONS);
        var question = inScope(id, officer);
        var form = new AnswerForm(new Typed(values), shell);
        if (!form.fault().isEmpty()) {
            var refused = page(question, form, form.fault(), officer, shell);
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        var result = inbox.answer(id, form.answer(ids.next()), officer.login());
        onRecord("question.answered", id, "", result, officer);
        if (result instanceof Result.MoreCame) {
            return moreCame(id, form, officer, shell);
        }
        return done(id, notice(result, "questions.sent", shell), next);
    }

    @PostMapping(ONE + "/closing")
    ModelAndView close(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.ANSWER_QUESTIONS);
        inScope(id, officer);
        var form = new AnswerForm(new Typed(values), shell);
        var reason = form.reason();
        if (reason.isEmpty()) {
            return done(id, Notice.bad(shell.text("case.unchosen")), next);
        }
        var result = inbox.close(id, reason.get(), form.seen(), officer.login());
        onRecord("question.closed", id, reason.get().code(), result, officer);
        if (result instanceof Result.MoreCame) {
            return moreCame(id, form, officer, shell);
        }
        return done(id, notice(result, "questions.closed.done", shell), next);
    }

    /** Nothing is on record twice that was done once. */
    private void onRecord(String act, UUID id, String detail, Result result, Officer officer) {
        var refusal = switch (result) {
            case Result.Done _, Result.Repeated _ -> "";
            case Result.Over _ -> "OVER";
            case Result.MoreCame _ -> "MORE_CAME";
        };
        if (!(result instanceof Result.Repeated)) {
            audit.recordStep(officer.login(), act, id.toString(), detail, refusal);
        }
    }

    /** The page again with what they wrote meanwhile, and what was typed. */
    private ModelAndView moreCame(UUID id, AnswerForm form, Officer officer, Shell shell) {
        var again = page(inScope(id, officer), form, shell.text("questions.moreCame"), officer, shell);
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private static Notice notice(Result result, String doneKey, Shell shell) {
        return result instanceof Result.Over(var ending)
                ? Notice.bad(
                        shell.text("questions.over", ending.by(), shell.format().time(ending.at())))
                : Notice.good(shell.text(doneKey));
    }

    private static ModelAndView done(UUID id, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + address(id));
    }
}
