package id.gapura.console.undoing;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrame;
import id.gapura.console.Typed;
import id.gapura.contributions.Contributions;
import id.gapura.contributions.MemberPayment;
import id.gapura.contributions.undoing.Undoings;
import id.gapura.contributions.undoing.Undoings.Result;
import id.gapura.registry.Worker;
import id.gapura.screen.Field;
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

/** Proposing to take a person's payment back, and deciding about a proposal. */
@Controller
final class UndoingPages {
    private static final String HERE = "/console/people/{person}/payments/{payment}";
    private static final String PROPOSAL = HERE + "/{undoing}";

    private final PeopleInScope people;
    private final Contributions contributions;
    private final Undoings undoings;
    private final UndoingView view;
    private final Audit audit;

    UndoingPages(PeopleInScope people, Contributions contributions, Undoings undoings, UndoingView view, Audit audit) {
        this.people = people;
        this.contributions = contributions;
        this.undoings = undoings;
        this.view = view;
        this.audit = audit;
    }

    @GetMapping(HERE)
    ModelAndView show(Officer officer, @PathVariable UUID person, @PathVariable UUID payment, Shell shell) {
        officer.require(Action.REVIEW_SUSPENSE);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "person.payment-seen", person.toString(), "payment=" + payment);
        return page(worker, payment, UndoingView.reason(shell), officer, shell);
    }

    @PostMapping(HERE)
    ModelAndView propose(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable UUID payment,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_SUSPENSE);
        var worker = people.get(person, officer);
        var reason = UndoingView.reason(shell);
        var why = new Typed(values).get(reason.name());
        if (why.isEmpty()) {
            var page = page(worker, payment, reason.error(shell.text("undoing.reason.fault")), officer, shell);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var result = undoings.propose(person, payment, officer.login(), why);
        onRecord(officer, "person.payment-undoing-proposed", person, payment, result);
        return back(UndoingView.address(person, payment), notice(result, "undoing.proposed", shell), next);
    }

    @PostMapping(PROPOSAL + "/approval")
    ModelAndView approve(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable UUID payment,
            @PathVariable UUID undoing,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_SUSPENSE);
        people.get(person, officer);
        var result = undoings.approve(person, undoing, officer.login());
        onRecord(officer, "person.payment-undone", person, payment, result);
        return back(PersonFrame.address(person), notice(result, "undoing.approved", shell), next);
    }

    @PostMapping(PROPOSAL + "/refusal")
    ModelAndView refuse(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable UUID payment,
            @PathVariable UUID undoing,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_SUSPENSE);
        people.get(person, officer);
        var result = undoings.refuse(person, undoing, officer.login());
        onRecord(officer, "person.payment-undoing-refused", person, payment, result);
        return back(PersonFrame.address(person), notice(result, "undoing.refused", shell), next);
    }

    private void onRecord(Officer officer, String act, UUID person, UUID payment, Result result) {
        var refusal = switch (result) {
            case Result.Done _ -> "";
            case Result.AlreadyDecided _ -> "ALREADY_DECIDED";
            case Result.NeedsAnotherOfficer _ -> "NEEDS_ANOTHER_OFFICER";
            case Result.Refused(var why) -> why.name();
        };
        audit.recordStep(officer.login(), act, person.toString(), "payment=" + payment, refusal);
    }

    private static Notice notice(Result result, String done, Shell shell) {
        return switch (result) {
            case Result.Done _ -> Notice.good(shell.text(done));
            case Result.AlreadyDecided _ -> Notice.warning(shell.text("undoing.not.already-decided"));
            case Result.NeedsAnotherOfficer _ -> Notice.bad(shell.text("undoing.not.needs-another-officer"));
            case Result.Refused(var why) -> UndoingView.refusal(why, shell);
        };
    }

    private static ModelAndView back(String address, Notice said, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, said);
        return new ModelAndView("redirect:" + address);
    }

    private ModelAndView page(Worker worker, UUID payment, Field reason, Officer officer, Shell shell) {
        MemberPayment paid = contributions.payments(worker.id()).stream()
                .filter(one -> one.paymentId().equals(payment))
                .findFirst()
                .orElseThrow(PeopleInScope::nobody);
        return new ModelAndView("console/undoing/payment", "page", view.page(worker, paid, reason, officer, shell));
    }
}
