package id.gapura.console.agents;

import id.gapura.accounts.Accounts.Creation;
import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.agents.Agents;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.console.regions.RegionChoices;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator registers an agent: an account, a place, and the most cash it may hold. */
@Controller
final class RegistrationPages {
    static final String HOME = "/console/agent-registration";

    private final Agents agents;
    private final RegionChoices regions;
    private final Audit audit;

    RegistrationPages(Agents agents, RegionChoices regions, Audit audit) {
        this.agents = agents;
        this.regions = regions;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_STAFF);
        return page(new RegistrationForm(regions, officer, shell, Typed.NOTHING).ask());
    }

    private static ModelAndView page(RegistrationPage page) {
        return new ModelAndView("console/agents/registration", "page", page);
    }

    private static ModelAndView again(RegistrationPage page) {
        var again = page(page);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping(HOME)
    ModelAndView register(
            Officer officer, Shell shell, @RequestParam Map<String, String> values, RedirectAttributes next) {
        officer.require(Action.MANAGE_STAFF);
        var form = new RegistrationForm(regions, officer, shell, new Typed(values));
        var wanted = form.wanted();
        if (wanted.isEmpty()) {
            return again(form.askAgain());
        }
        return switch (agents.register(wanted.get())) {
            case Creation.Refused(var reason) -> again(form.refused(reason));
            case Creation.Created(var made) -> {
                var limit = wanted.get().limit().amount();
                audit.record(officer.login(), "agent.registered", made.id().toString(), "limit=" + limit);
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("agents.registered", made.login())));
                yield new ModelAndView("redirect:" + HOME);
            }
        };
    }
}
