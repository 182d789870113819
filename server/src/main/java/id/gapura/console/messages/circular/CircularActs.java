package id.gapura.console.messages.circular;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.reminders.circular.Circulars;
import id.gapura.reminders.circular.Circulars.Ending;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers do with a circular once it is written. */
@Controller
final class CircularActs {
    private static final String ONE = CircularPages.ONE;

    private final Circulars circulars;
    private final CircularsInScope inScope;
    private final Audit audit;

    CircularActs(Circulars circulars, CircularsInScope inScope, Audit audit) {
        this.circulars = circulars;
        this.inScope = inScope;
        this.audit = audit;
    }

    @PostMapping(ONE + "/count")
    ModelAndView count(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEND_CIRCULARS);
        inScope.kept(id, officer);
        return done(circulars.countAgain(id), "circulars.counting", id, shell, next);
    }

    @PostMapping(ONE + "/proposal")
    ModelAndView propose(
            Officer officer,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        int version = new Typed(values).number("version");
        return step("proposed", id, officer, () -> circulars.propose(id, version, officer.login()), shell, next);
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        return step("withdrawn", id, officer, () -> circulars.withdraw(id, officer.login()), shell, next);
    }

    @PostMapping(ONE + "/approval")
    ModelAndView approve(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        return step("approved", id, officer, () -> circulars.approve(id, officer.login()), shell, next);
    }

    @PostMapping(ONE + "/refusal")
    ModelAndView refuse(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        return step("refused", id, officer, () -> circulars.refuse(id, officer.login()), shell, next);
    }

    @PostMapping(ONE + "/stop")
    ModelAndView stop(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        return step("stopped", id, officer, () -> circulars.stop(id, officer.login()), shell, next);
    }

    /** Takes a step with a circular of the officer's places; what came of it goes into the audit. */
    private ModelAndView step(
            String name, UUID id, Officer officer, Supplier<Ending> step, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEND_CIRCULARS);
        inScope.kept(id, officer);
        var ending = step.get();
        var refusal = ending == Ending.DONE ? "" : ending.name();
        audit.recordStep(officer.login(), "circular." + name, id.toString(), "", refusal);
        return done(ending, "circulars." + name, id, shell, next);
    }

    private static ModelAndView done(Ending ending, String goodKey, UUID id, Shell shell, RedirectAttributes next) {
        var notice = ending == Ending.DONE
                ? Notice.good(shell.text(goodKey))
                : Notice.bad(shell.text("circulars.ending." + ending.name().toLowerCase(Locale.ROOT)));
        return CircularPages.done(id, notice, next);
    }
}
