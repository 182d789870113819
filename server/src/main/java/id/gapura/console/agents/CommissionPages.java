package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.agents.Agent;
import id.gapura.agents.Agents;
import id.gapura.agents.Commissions;
import id.gapura.console.Officer;
import id.gapura.console.Typed;
import id.gapura.kernel.Jakarta;
import id.gapura.payouts.Batch;
import id.gapura.payouts.Payouts.Fault;
import id.gapura.payouts.Payouts.Proposal;
import id.gapura.reconciliation.Reconciliation;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Commission: for the agent its own, for an officer the region's, with the payout that pays it. */
@Controller
final class CommissionPages {
    static final String HOME = "/console/commission";

    private static final String ACCOUNT = "account";

    private final Agents agents;
    private final AgentAtWork atWork;
    private final Commissions commissions;
    private final CommissionWords words;
    private final Reconciliation reconciliation;
    private final Audit audit;
    private final InstantSource clock;

    CommissionPages(
            Agents agents,
            AgentAtWork atWork,
            Commissions commissions,
            CommissionWords words,
            Reconciliation reconciliation,
            Audit audit,
            InstantSource clock) {
        this.agents = agents;
        this.atWork = atWork;
        this.commissions = commissions;
        this.words = words;
        this.reconciliation = reconciliation;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(CashPages.HOME + "/commission")
    ModelAndView own(Officer officer, Shell shell) {
        officer.require(Action.TAKE_CASH);
        return page(words.page(atWork.self(officer), CashPages.HOME, shell));
    }

    @GetMapping(AgentPages.HOME + "/{code}/commission")
    ModelAndView of(Officer officer, Shell shell, @PathVariable String code) {
        officer.require(Action.COUNT_CASH);
        var agent = atWork.within(officer, code);
        audit.record(officer.login(), "agent.seen", agent.staff().id().toString(), "commission");
        return page(words.page(agent, AgentPages.address(agent), shell));
    }

    private static ModelAndView page(CommissionPage page) {
        return new ModelAndView("console/agents/commission", "page", page);
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.PAY_OUT);
        var rows = within(officer).stream().map(agent -> row(agent, shell)).toList();
        var table = new Table(
                shell.text("commission.pay.title"),
                List.of(
                        Table.words(shell.text("agents.agent")),
                        Table.words(shell.text("commission.account")),
                        Table.amount(shell.text("commission.open"))),
                rows,
                shell.text("agents.none"));
        var accounts = reconciliation.accounts().stream()
                .map(one -> new Option(one.accountNo(), one.accountNo() + " · " + one.label()))
                .toList();
        var field =
                Field.select(ACCOUNT, shell.text("payouts.account"), accounts).required();
        return new ModelAndView("console/agents/commissions", "page", new CommissionsPage(table, List.of(field)));
    }

    private List<Agent> within(Officer officer) {
        return agents.list().stream()
                .filter(agent -> officer.sees(agent.staff().scope()))
                .toList();
    }

    private List<Cell> row(Agent agent, Shell shell) {
        return List.of(
                Cell.link(
                        agent.staff().displayName() + " (" + agent.code() + ")",
                        AgentPages.address(agent) + "/commission"),
                Cell.text(
                        shell.text(commissions.hasAccount(agent) ? "commission.account.yes" : "commission.account.no")),
                Cell.amount(shell.format().rupiah(commissions.open(agent))));
    }

    @PostMapping(HOME)
    ModelAndView propose(
            Officer officer, Shell shell, @RequestParam Map<String, String> values, RedirectAttributes next) {
        officer.require(Action.PAY_OUT);
        var account = new Typed(values).get(ACCOUNT);
        boolean isOurs = reconciliation.accounts().stream()
                .anyMatch(one -> one.accountNo().equals(account));
        var plan = new Batch.Plan(shell.text("commission.purpose"), isOurs ? account : "", Jakarta.today(clock));
        return switch (commissions.propose(within(officer), plan, officer.login())) {
            case Proposal.Refused(var faults) -> {
                next.addFlashAttribute(Notice.FLASH, Notice.bad(fault(faults.getFirst(), shell)));
                yield new ModelAndView("redirect:" + HOME);
            }
            case Proposal.Proposed(UUID batch) -> {
                audit.record(officer.login(), "payout.proposed", batch.toString(), "commission");
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("payouts.proposed")));
                yield new ModelAndView("redirect:/console/payouts/" + batch);
            }
        };
    }

    private static String fault(Fault fault, Shell shell) {
        return switch (fault.reason()) {
            case NOTHING_TO_PAY -> shell.text("commission.nothing");
            default -> shell.text("payouts.fault." + fault.reason().name().toLowerCase(Locale.ROOT));
        };
    }
}
