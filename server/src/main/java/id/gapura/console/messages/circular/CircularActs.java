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
        officer.require(Action.SEND_CIRCULARS);
        inScope.kept(id, officer);
        var ending = circulars.propose(id, new Typed(values).number("version"), officer.login());
        if (ending == Ending.DONE) {
            audit.record(officer.login(), "circular.proposed", id.toString(), "");
        }
        return done(ending, "circulars.proposed", id, shell, next);
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEND_CIRCULARS);
        inScope.kept(id, officer);
        var ending = circulars.withdraw(id, officer.login());
        if (ending == Ending.DONE) {
            audit.record(officer.login(), "circular.withdrawn", id.toString(), "");
        }
        return done(ending, "circulars.withdrawn", id, shell, next);
    }

    @PostMapping(ONE + "/approval")
    ModelAndView approve(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEND_CIRCULARS);
        inScope.kept(id, officer);
        var ending = circulars.approve(id, officer.login());
        if (ending == Ending.DONE) {
            audit.record(officer.login(), "circular.approved", id.toString(), "");
        }
        return done(ending, "circulars.approved", id, shell, next);
    }

    @PostMapping(ONE + "/refusal")
    ModelAndView refuse(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEND_CIRCULARS);
        inScope.kept(id, officer);
        var ending = circulars.refuse(id, officer.login());
        if (ending == Ending.DONE) {
            audit.record(officer.login(), "circular.refused", id.toString(), "");
        }
        return done(ending, "circulars.refused", id, shell, next);
    }

    @PostMapping(ONE + "/stop")
    ModelAndView stop(Officer officer, @PathVariable UUID id, Shell shell, RedirectAttributes next) {
        officer.require(Action.SEND_CIRCULARS);
        inScope.kept(id, officer);
        var ending = circulars.stop(id, officer.login());
        if (ending == Ending.DONE) {
            audit.record(officer.login(), "circular.stopped", id.toString(), "");
        }
        return done(ending, "circulars.stopped", id, shell, next);
    }

    private static ModelAndView done(Ending ending, String goodKey, UUID id, Shell shell, RedirectAttributes next) {
        var notice = ending == Ending.DONE
                ? Notice.good(shell.text(goodKey))
                : Notice.bad(shell.text("circulars.ending." + ending.name().toLowerCase(Locale.ROOT)));
        return CircularPages.done(id, notice, next);
    }
}
