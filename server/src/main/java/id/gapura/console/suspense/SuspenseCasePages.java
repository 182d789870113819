package id.gapura.console.suspense;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.contributions.suspense.Proposal.Aim;
import id.gapura.contributions.suspense.SuspenseCase;
import id.gapura.contributions.suspense.SuspenseReview;
import id.gapura.contributions.suspense.SuspenseReview.Result;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.List;
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

/** Deciding about one payment in suspense: whose it is, or that it is given back; either takes two officers. */
@Controller
final class SuspenseCasePages {
    private static final String SUSPENSE = "/console/payments/suspense";
    private static final String CASE = SUSPENSE + "/{payment}";
    private static final String PROPOSAL = CASE + "/proposals/{proposal}";

    private final SuspenseReview review;
    private final CaseView view;
    private final Registry registry;
    private final PeopleInScope people;
    private final Audit audit;

    SuspenseCasePages(SuspenseReview review, CaseView view, Registry registry, PeopleInScope people, Audit audit) {
        this.review = review;
        this.view = view;
        this.registry = registry;
        this.people = people;
        this.audit = audit;
    }

    @GetMapping(CASE)
    ModelAndView show(Officer officer, @PathVariable UUID payment, Shell shell) {
        officer.require(Action.REVIEW_SUSPENSE);
        var one = find(payment);
        audit.record(officer.login(), "suspense.seen", payment.toString(), "");
        return page(one, Optional.empty(), CaseForm.ask(List.of(), shell), officer, shell);
    }

    @PostMapping(CASE + "/search")
    ModelAndView search(
            Officer officer, @PathVariable UUID payment, @RequestParam(name = "q") String text, Shell shell) {
        officer.require(Action.REVIEW_SUSPENSE);
        var one = find(payment);
        var found = registry.search(text.strip(), officer.scope());
        audit.record(officer.login(), "people.searched", payment.toString(), found.size() + " found");
        var search = Optional.of(new CasePage.Search(text.strip(), found.size()));
        return page(one, search, CaseForm.ask(found, shell), officer, shell);
    }

    @PostMapping(CASE + "/member")
    ModelAndView proposeMember(
            Officer officer,
            @PathVariable UUID payment,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_SUSPENSE);
        var one = find(payment);
        var typed = new Typed(values);
        var person = chosen(typed, officer);
        var why = typed.get(CaseForm.WHY_THEIRS);
        if (person.isEmpty() || why.isEmpty()) {
            var asked = CaseForm.askAgain(person.stream().toList(), typed, shell);
            var search = person.map(_ -> new CasePage.Search("", 1));
            return refused(page(one, search, asked, officer, shell));
        }
        var worker = person.get().id();
        var result = review.propose(payment, new Aim.ToMember(worker), officer.login(), why);
        onRecord(officer, "suspense.member-proposed", payment, "worker=" + worker, result);
        return done(result, "suspense.done.proposed", payment, shell, next);
    }

    private Optional<Worker> chosen(Typed typed, Officer officer) {
        return typed.find(CaseForm.PERSON)
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> people.get(UUID.fromString(text), officer));
    }

    @PostMapping(CASE + "/return")
    ModelAndView proposeReturn(
            Officer officer,
            @PathVariable UUID payment,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_SUSPENSE);
        var one = find(payment);
        one.payment().worker().ifPresent(worker -> people.get(worker, officer));
        var typed = new Typed(values);
        var why = typed.get(CaseForm.WHY_BACK);
        if (why.isEmpty()) {
            return refused(page(one, Optional.empty(), CaseForm.askAgain(List.of(), typed, shell), officer, shell));
        }
        var result = review.propose(payment, new Aim.ToChannel(), officer.login(), why);
        onRecord(officer, "suspense.return-proposed", payment, "", result);
        return done(result, "suspense.done.proposed", payment, shell, next);
    }

    @PostMapping(PROPOSAL + "/approval")
    ModelAndView approve(
            Officer officer,
            @PathVariable UUID payment,
            @PathVariable UUID proposal,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_SUSPENSE);
        requireScope(find(payment), proposal, officer);
        var result = review.approve(payment, proposal, officer.login());
        onRecord(officer, "suspense.approved", payment, "proposal=" + proposal, result);
        return done(result, "suspense.done.approved", payment, shell, next);
    }

    @PostMapping(PROPOSAL + "/refusal")
    ModelAndView refuse(
            Officer officer,
            @PathVariable UUID payment,
            @PathVariable UUID proposal,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.REVIEW_SUSPENSE);
        var one = find(payment);
        requireScope(one, proposal, officer);
        var typed = new Typed(values);
        var why = typed.get(CaseForm.WHY_REFUSED);
        if (why.isEmpty()) {
            return refused(page(one, Optional.empty(), CaseForm.askAgain(List.of(), typed, shell), officer, shell));
        }
        var result = review.refuse(payment, proposal, officer.login(), why);
        onRecord(officer, "suspense.refused", payment, "proposal=" + proposal, result);
        return done(result, "suspense.done.refused", payment, shell, next);
    }

    private void onRecord(Officer officer, String act, UUID payment, String detail, Result result) {
        var refusal = result == Result.DONE ? "" : result.name();
        audit.recordStep(officer.login(), act, payment.toString(), detail, refusal);
    }

    private SuspenseCase find(UUID payment) {
        return review.find(payment).orElseThrow(PeopleInScope::nobody);
    }

    /** Who decides sees the person it is about; one's own proposal may always be taken back. */
    private void requireScope(SuspenseCase one, UUID proposal, Officer officer) {
        var meant = one.proposals().stream()
                .filter(made -> made.id().equals(proposal))
                .findFirst()
                .orElseThrow(PeopleInScope::nobody);
        if (!meant.said().by().equals(officer.login())) {
            CaseView.whoIsMeant(one, meant).ifPresent(worker -> people.get(worker, officer));
        }
    }

    private static ModelAndView done(Result result, String text, UUID payment, Shell shell, RedirectAttributes next) {
        var notice = result == Result.DONE
                ? Notice.good(shell.text(text))
                : Notice.warning(shell.text(
                        "suspense.not." + result.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + SUSPENSE + "/" + payment);
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(
            SuspenseCase one, Optional<CasePage.Search> search, CasePage.Asked asked, Officer officer, Shell shell) {
        var page = new CasePage(
                SUSPENSE + "/" + one.payment().paymentId(),
                view.facts(one, officer, shell),
                view.history(one, officer, shell),
                one.release().isEmpty(),
                view.proposed(one, officer, shell),
                search,
                asked);
        return new ModelAndView("console/suspense/case", "page", page);
    }
}
