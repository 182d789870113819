package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.accounts.Counter;
import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.agents.HandIns;
import id.gapura.agents.HandIns.Decision;
import id.gapura.agents.HandIns.Result;
import id.gapura.agents.Taking;
import id.gapura.agents.Takings;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
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

/** The cash that agents hold, counted and decided on by officers of the agent's region. */
@Controller
final class AgentPages {
    static final String HOME = "/console/agents";

    private static final String AGENT = HOME + "/{code}";
    private static final int SHOWN = 100;

    private final Agents agents;
    private final AgentAtWork atWork;
    private final HandIns handIns;
    private final Takings takings;
    private final CashWords words;
    private final Audit audit;
    private final InstantSource clock;

    AgentPages(
            Agents agents,
            AgentAtWork atWork,
            HandIns handIns,
            Takings takings,
            CashWords words,
            Audit audit,
            InstantSource clock) {
        this.agents = agents;
        this.atWork = atWork;
        this.handIns = handIns;
        this.takings = takings;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    static String address(Agent agent) {
        return HOME + "/" + agent.code();
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.COUNT_CASH);
        var seen = agents.list().stream()
                .filter(agent -> officer.sees(agent.staff().scope()))
                .toList();
        return new ModelAndView("console/agents/list", "page", AgentsPage.of(agents, seen, clock.instant(), shell));
    }

    @GetMapping(AGENT)
    ModelAndView show(Officer officer, Shell shell, @PathVariable String code) {
        officer.require(Action.COUNT_CASH);
        var agent = atWork.within(officer, code);
        audit.record(officer.login(), "agent.seen", agent.staff().id().toString(), "");
        return page(agent, officer, HandInForm.empty(agent, shell), shell);
    }

    private ModelAndView page(Agent agent, Officer officer, HandInForm form, Shell shell) {
        var page = AgentPage.of(
                new AgentPage.Seen(agent, agents.standing(agent)),
                form,
                handIns.newest(agent, SHOWN),
                words.takings(takings.newest(agent, SHOWN), AgentPages::person, shell),
                officer.login(),
                shell);
        return new ModelAndView("console/agents/agent", "page", page);
    }

    private static Optional<String> person(Taking taking) {
        return taking.whose().workerId().map(worker -> "/console/people/" + worker);
    }

    @PostMapping(AGENT + "/hand-ins")
    ModelAndView receive(
            Officer officer,
            Shell shell,
            @PathVariable String code,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        officer.require(Action.COUNT_CASH);
        var agent = atWork.within(officer, code);
        var form = HandInForm.typed(new Typed(values), shell);
        var brought = form.brought();
        if (brought.isEmpty()) {
            return again(agent, officer, form, shell);
        }
        var counter = new Counter(officer.login(), officer.scope());
        var result = handIns.receive(agent, brought.get(), counter);
        audit.recordStep(
                officer.login(),
                "cash.counted",
                agent.staff().id().toString(),
                "hand-in=" + brought.get().id(),
                result instanceof Result.Refused(var reason) ? reason.name() : "");
        return switch (result) {
            case Result.Refused(var reason) -> again(agent, officer, form.refused(reason), shell);
            case Result.Received(var handIn) -> {
                var counted = shell.format().rupiah(handIn.sum().counted());
                var text = handIn.difference().isEmpty()
                        ? shell.text("agents.received", counted)
                        : shell.text("agents.received.differs", counted);
                next.addFlashAttribute(Notice.FLASH, Notice.good(text));
                yield new ModelAndView("redirect:" + address(agent));
            }
        };
    }

    private ModelAndView again(Agent agent, Officer officer, HandInForm form, Shell shell) {
        var again = page(agent, officer, form, shell);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping(AGENT + "/hand-ins/{handIn}/decision")
    ModelAndView decide(
            Officer officer,
            Shell shell,
            @PathVariable String code,
            @PathVariable UUID handIn,
            @RequestParam boolean accepted,
            RedirectAttributes next) {
        officer.require(Action.COUNT_CASH);
        var agent = atWork.within(officer, code);
        var decision = handIns.decide(agent, handIn, accepted, officer.login());
        audit.recordStep(
                officer.login(),
                accepted ? "cash.accepted" : "cash.refused",
                handIn.toString(),
                "",
                decision == Decision.DONE ? "" : decision.name());
        next.addFlashAttribute(Notice.FLASH, notice(decision, accepted, shell));
        return new ModelAndView("redirect:" + address(agent));
    }

    private static Notice notice(Decision decision, boolean isAccepted, Shell shell) {
        return switch (decision) {
            case DONE -> Notice.good(shell.text(isAccepted ? "agents.accepted" : "agents.refused"));
            case ALREADY_DECIDED -> Notice.warning(shell.text("agents.already"));
            case NEEDS_ANOTHER_OFFICER -> Notice.bad(shell.text("agents.another"));
            case NO_LONGER_MISSING -> Notice.warning(shell.text("agents.came"));
        };
    }
}
