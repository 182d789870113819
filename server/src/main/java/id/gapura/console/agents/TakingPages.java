package id.gapura.console.agents;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.agents.Agent;
import id.gapura.agents.Taking;
import id.gapura.agents.Takings;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.receipts.Holder;
import id.gapura.receipts.Papers;
import id.gapura.receipts.Papers.Form;
import id.gapura.receipts.Receipt;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Cash that was taken, and its receipt for the member. An agent sees its own only. */
@Controller
final class TakingPages {
    private static final String TAKING = CashPages.HOME + "/takings/{taking}";

    private final AgentAtWork agents;
    private final Takings takings;
    private final Contributions contributions;
    private final Registry registry;
    private final CashWords words;
    private final Papers papers;
    private final Audit audit;

    TakingPages(
            AgentAtWork agents,
            Takings takings,
            Contributions contributions,
            Registry registry,
            CashWords words,
            Papers papers,
            Audit audit) {
        this.agents = agents;
        this.takings = takings;
        this.contributions = contributions;
        this.registry = registry;
        this.words = words;
        this.papers = papers;
        this.audit = audit;
    }

    static String address(Taking taking) {
        return CashPages.HOME + "/takings/" + taking.id();
    }

    @GetMapping(TAKING)
    ModelAndView show(Officer officer, Shell shell, @PathVariable UUID taking) {
        officer.require(Action.TAKE_CASH);
        var agent = agents.self(officer);
        var taken = takings.find(agent, taking).orElseThrow(PeopleInScope::nobody);
        var whose = taken.whose();
        audit.record(
                officer.login(),
                "cash.seen",
                whose.workerId().or(whose::attemptId).orElseThrow().toString(),
                "taking=" + taking);
        var page = whose.workerId().isPresent()
                ? page(taken, worker(taken), agent, shell)
                : TakingPage.ofNobodyYet(taken, shell);
        return new ModelAndView("console/agents/taking", "page", page);
    }

    private TakingPage page(Taking taken, Worker worker, Agent agent, Shell shell) {
        return TakingPage.of(taken, worker, words.cover(worker.id(), shell), paid(agent, taken, worker), shell);
    }

    private Worker worker(Taking taken) {
        return taken.whose().workerId().flatMap(registry::find).orElseThrow(PeopleInScope::nobody);
    }

    /** The payment that a taking became; empty while it is being posted or in suspense. */
    private Optional<MemberPayment> paid(Agent agent, Taking taking, Worker worker) {
        return contributions.payments(worker.id()).stream()
                .filter(one -> one.channel().equals(agent.channel()))
                .filter(one ->
                        one.paidAt().equals(taking.takenAt()) && one.amount().equals(taking.amount()))
                .findFirst();
    }

    @GetMapping(TAKING + "/receipt.{form:pdf|png}")
    void receipt(
            Officer officer,
            Shell shell,
            @PathVariable UUID taking,
            @PathVariable String form,
            HttpServletResponse response)
            throws IOException {
        officer.require(Action.TAKE_CASH);
        var agent = agents.self(officer);
        var taken = takings.find(agent, taking).orElseThrow(PeopleInScope::nobody);
        var worker = worker(taken);
        var paid = paid(agent, taken, worker).orElseThrow(PeopleInScope::nobody);
        audit.record(officer.login(), "person.receipt-made", worker.id().toString(), "payment=" + paid.paymentId());
        var kind = Form.valueOf(form.toUpperCase(Locale.ROOT));
        var paper = new Receipt(
                new Holder(worker.number().digits(), worker.person().name()),
                new Receipt.Payment(paid.paymentId(), paid.channel(), paid.amount(), paid.paidAt()),
                paid.months(),
                words.protectedUntil(worker.id()));
        var name = shell.text("receipts.file.receipt") + "-" + worker.number().digits() + "." + form;
        response.setContentType(kind.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.getOutputStream().write(papers.receipt(paper, kind, shell));
    }
}
