package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.agents.Agent;
import id.gapura.agents.AgentTerms;
import id.gapura.agents.AgentTerms.Decision;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
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

/** Other terms for an agent: proposed by one officer of its region, approved by another. */
@Controller
final class AgentTermsPages {
    private static final String TERMS = AgentPages.HOME + "/{code}/terms";

    private final AgentTerms terms;
    private final AgentAtWork atWork;
    private final Audit audit;

    AgentTermsPages(AgentTerms terms, AgentAtWork atWork, Audit audit) {
        this.terms = terms;
        this.atWork = atWork;
        this.audit = audit;
    }

    @GetMapping(TERMS)
    ModelAndView show(Officer officer, Shell shell, @PathVariable String code) {
        officer.require(Action.COUNT_CASH);
        var agent = atWork.within(officer, code);
        audit.record(officer.login(), "agent.seen", agent.staff().id().toString(), "terms");
        return page(agent, TermsForm.of(agent, shell).ask(), officer, shell);
    }

    private ModelAndView page(Agent agent, List<Field> fields, Officer officer, Shell shell) {
        var shown = new TermsPage.Terms(agent, terms.payee(agent), terms.waiting(agent));
        return new ModelAndView("console/agents/terms", "page", TermsPage.of(shown, fields, officer.login(), shell));
    }

    @PostMapping(TERMS)
    ModelAndView propose(
            Officer officer,
            Shell shell,
            @PathVariable String code,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        officer.require(Action.COUNT_CASH);
        var agent = atWork.within(officer, code);
        var form = new TermsForm(new Typed(values), shell);
        if (!form.isGood()) {
            var again = page(agent, form.askAgain(), officer, shell);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var limit = form.limit().orElseThrow();
        var change = terms.propose(agent, limit, form.payee(), officer.login());
        audit.record(
                officer.login(),
                "agent.terms-proposed",
                agent.staff().id().toString(),
                "change=" + change.id() + " limit=" + limit.amount()
                        + (form.payee().isPresent() ? " account" : ""));
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("agents.terms.proposed")));
        return new ModelAndView("redirect:" + AgentPages.address(agent) + "/terms");
    }

    @PostMapping(TERMS + "/{change}/decision")
    ModelAndView decide(
            Officer officer,
            Shell shell,
            @PathVariable String code,
            @PathVariable UUID change,
            @RequestParam boolean approved,
            RedirectAttributes next) {
        officer.require(Action.COUNT_CASH);
        var agent = atWork.within(officer, code);
        var decision = approved ? terms.approve(agent, change, officer.login()) : terms.refuse(agent, change);
        audit.recordStep(
                officer.login(),
                approved ? "agent.terms-approved" : "agent.terms-refused",
                agent.staff().id().toString(),
                "change=" + change,
                decision == Decision.DONE ? "" : decision.name());
        next.addFlashAttribute(Notice.FLASH, notice(decision, approved, shell));
        return new ModelAndView("redirect:" + AgentPages.address(agent) + "/terms");
    }

    private static Notice notice(Decision decision, boolean isApproved, Shell shell) {
        return switch (decision) {
            case DONE -> Notice.good(shell.text(isApproved ? "agents.terms.approved" : "agents.terms.refused"));
            case NOT_WAITING -> Notice.warning(shell.text("agents.already"));
            case NEEDS_ANOTHER_OFFICER -> Notice.bad(shell.text("agents.terms.own"));
        };
    }
}
