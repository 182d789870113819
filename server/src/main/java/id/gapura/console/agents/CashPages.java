package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.agents.Agent;
import id.gapura.agents.Taking;
import id.gapura.agents.Takings;
import id.gapura.agents.Takings.Result;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
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

/** An agent's day: what it holds, finding a member, taking cash. */
@Controller
final class CashPages {
    static final String HOME = "/console/cash";

    private static final String PERSON = HOME + "/people/{person}";
    private static final String SEARCH = CashPages.class.getName();
    private static final int SHOWN = 50;

    private final AgentAtWork agents;
    private final Takings takings;
    private final Registry registry;
    private final CashWords words;
    private final PeopleInScope people;
    private final Audit audit;

    CashPages(
            AgentAtWork agents,
            Takings takings,
            Registry registry,
            CashWords words,
            PeopleInScope people,
            Audit audit) {
        this.agents = agents;
        this.takings = takings;
        this.registry = registry;
        this.words = words;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping(HOME)
    ModelAndView home(Officer officer, Shell shell, HttpSession session) {
        officer.require(Action.TAKE_CASH);
        var agent = agents.self(officer);
        var text = session.getAttribute(SEARCH) instanceof String kept ? kept : "";
        var page = CashPage.of(
                agent,
                agents.standing(agent),
                words.takings(takings.newest(agent, SHOWN), taking -> Optional.of(TakingPages.address(taking)), shell),
                shell);
        if (text.isBlank()) {
            return new ModelAndView("console/agents/cash", "page", page);
        }
        var found = registry.search(text, officer.scope());
        audit.record(officer.login(), "people.searched", "", found.size() + " found");
        return new ModelAndView("console/agents/cash", "page", page.with(text, words.people(found, shell)));
    }

    /** What is looked for is kept in the session: no name stands in an address. */
    @PostMapping(HOME)
    ModelAndView search(Officer officer, @RequestParam(name = "q") String text, HttpSession session) {
        officer.require(Action.TAKE_CASH);
        session.setAttribute(SEARCH, text.strip());
        return new ModelAndView("redirect:" + HOME);
    }

    @GetMapping(PERSON)
    ModelAndView ask(Officer officer, Shell shell, @PathVariable UUID person) {
        officer.require(Action.TAKE_CASH);
        agents.self(officer);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.seen", person.toString(), "");
        return form(worker, UUID.randomUUID(), "", shell);
    }

    private ModelAndView form(Worker worker, UUID taking, String fault, Shell shell) {
        return new ModelAndView("console/agents/take", "page", words.form(worker, taking, fault, shell));
    }

    @PostMapping(PERSON)
    ModelAndView take(
            Officer officer,
            Shell shell,
            @PathVariable UUID person,
            @RequestParam UUID taking,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        officer.require(Action.TAKE_CASH);
        var agent = agents.self(officer);
        var worker = people.get(person, officer);
        var wanted = new CashForm(new Typed(values)).wanted(taking, person);
        audit.record(officer.login(), "cash.asked", person.toString(), "taking=" + taking);
        return switch (takings.take(agent, wanted)) {
            case Result.Refused(var reason) -> {
                var again = form(worker, UUID.randomUUID(), fault(reason, agent, shell), shell);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Result.Taken(Taking taken) -> {
                next.addFlashAttribute(
                        Notice.FLASH,
                        Notice.good(shell.text("cash.taken", shell.format().rupiah(taken.amount()))));
                yield new ModelAndView("redirect:" + HOME + "/takings/" + taken.id());
            }
        };
    }

    private static String fault(Takings.Reason reason, Agent agent, Shell shell) {
        var left = shell.format().rupiah(agent.cash().left());
        return shell.text("cash.fault." + reason.name().toLowerCase(Locale.ROOT), left);
    }
}
