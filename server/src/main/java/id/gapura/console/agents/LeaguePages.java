package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.agents.Agents;
import id.gapura.console.Officer;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who recruits members who stay, and letting somebody recruit again. */
@Controller
final class LeaguePages {
    static final String HOME = "/console/league";

    private final Agents agents;
    private final AgentAtWork atWork;
    private final LeagueView view;
    private final Audit audit;

    LeaguePages(Agents agents, AgentAtWork atWork, LeagueView view, Audit audit) {
        this.agents = agents;
        this.atWork = atWork;
        this.view = view;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView everybody(Officer officer, Shell shell) {
        officer.require(Action.COUNT_CASH);
        return page(view.everybody(officer, shell));
    }

    @GetMapping(CashPages.HOME + "/league")
    ModelAndView own(Officer officer, Shell shell) {
        officer.require(Action.TAKE_CASH);
        return page(view.own(atWork.self(officer), shell));
    }

    private static ModelAndView page(LeaguePage page) {
        return new ModelAndView("console/agents/league", "page", page);
    }

    @PostMapping(AgentPages.HOME + "/{code}/recruiting")
    ModelAndView letRecruit(Officer officer, @PathVariable String code, Shell shell, RedirectAttributes next) {
        officer.require(Action.COUNT_CASH);
        var agent = atWork.within(officer, code);
        audit.record(officer.login(), "agent.recruits-again", agent.staff().id().toString(), "");
        agents.letRecruit(agent);
        next.addFlashAttribute(
                Notice.FLASH,
                Notice.good(shell.text("agents.recruits", agent.staff().displayName())));
        return new ModelAndView("redirect:" + AgentPages.address(agent));
    }
}
