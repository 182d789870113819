package id.gapura.console.terms;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrame;
import id.gapura.console.Typed;
import id.gapura.membership.Member;
import id.gapura.membership.MemberTerms;
import id.gapura.membership.MemberTerms.Command;
import id.gapura.membership.MemberTerms.Reason;
import id.gapura.membership.MemberTerms.Result;
import id.gapura.membership.Membership;
import id.gapura.membership.TermsChange;
import id.gapura.registry.Worker;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

/** Changing the terms of a membership: asked, compared, confirmed. */
@Controller
final class MemberTermsPages {
    private static final String TERMS = "/console/people/{person}/terms";
    private static final String SEEN = "seen";
    private static final String FROM = "from";

    private final PeopleInScope people;
    private final Membership membership;
    private final MemberTerms terms;
    private final TermsComparison comparison;
    private final Audit audit;

    MemberTermsPages(
            PeopleInScope people, Membership membership, MemberTerms terms, TermsComparison comparison, Audit audit) {
        this.people = people;
        this.membership = membership;
        this.terms = terms;
        this.comparison = comparison;
        this.audit = audit;
    }

    /** Somebody whose terms can be changed. */
    private record Case(Worker worker, Member member) {
        String address() {
            return PersonFrame.address(worker.id());
        }

        List<Link> crumbs(Shell shell) {
            return List.of(
                    Link.to(shell.text("people.title"), "/console/people"),
                    Link.to(worker.person().name(), address()),
                    Link.to(shell.text("person.terms.change"), ""));
        }
    }

    @GetMapping(TERMS)
    ModelAndView ask(
            Officer officer, @PathVariable UUID person, @RequestParam(defaultValue = "") String sector, Shell shell) {
        var one = find(person, officer);
        return page(one, TermsForm.of(one.member, sector, shell), Map.of()).asked();
    }

    private FormPage page(Case one, TermsForm form, Map<String, String> faults) {
        var shell = form.shell();
        return new FormPage(
                shell.text("person.terms.change"),
                one.worker.person().name(),
                one.crumbs(shell),
                new Sending(one.address() + "/terms", shell.text("person.terms.compare")),
                form.fields(faults));
    }

    @PostMapping(TERMS)
    ModelAndView compare(
            Officer officer, @PathVariable UUID person, @RequestParam Map<String, String> values, Shell shell) {
        var one = find(person, officer);
        var form = new TermsForm(new Typed(values), shell);
        var faults = form.faults();
        if (faults.isEmpty() && form.terms(one.member).equals(one.member.terms())) {
            faults = form.same();
        }
        return faults.isEmpty()
                ? compared(one, form, List.of())
                : page(one, form, faults).refused();
    }

    /** @param first said before what else would follow */
    private ModelAndView compared(Case found, TermsForm form, List<Notice> first) {
        var shell = form.shell();
        // As it stands now, which may be later than when it was found.
        var one = new Case(found.worker, membership.find(found.worker.id()).orElse(found.member));
        var after = form.terms(one.member);
        var from = terms.from(one.member);
        var notices = new ArrayList<>(first);
        notices.addAll(comparison.notices(one.member, after, shell));
        var hidden = new HashMap<>(form.answers());
        hidden.put(SEEN, Integer.toString(terms.changes(one.member).size()));
        hidden.put(FROM, from.toString());
        var page = new ComparePage(
                one.worker.person().name(),
                one.crumbs(shell),
                notices,
                comparison.of(one.member, after, shell),
                shell.text("person.terms.from", shell.format().month(from)),
                one.address() + "/terms/change",
                hidden,
                one.address());
        return new ModelAndView("console/terms/compare", "page", page);
    }

    @PostMapping(TERMS + "/change")
    ModelAndView change(
            Officer officer,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var one = find(person, officer);
        var typed = new Typed(values);
        var form = new TermsForm(typed, shell);
        var from = typed.month(FROM);
        if (from.isEmpty() || !form.faults().isEmpty()) {
            return page(one, form, form.faults()).refused();
        }
        var command = new Command(
                person, typed.number(SEEN), from.get(), form.terms(one.member), officer.login(), form.reason());
        var result = terms.change(command);
        audit.recordStep(
                officer.login(), "person.terms-changed", person.toString(), "from=" + from.get(), refusal(result));
        return switch (result) {
            case Result.Changed(var change) -> done(one, Notice.good(changed(change, shell)), next);
            case Result.Same _ -> done(one, Notice.good(shell.text("person.terms.already")), next);
            case Result.Stale _ -> again(one, form, shell.text("person.terms.refused.stale"));
            case Result.Refused(var reason) -> refused(one, form, reason, next);
        };
    }

    private static String refusal(Result result) {
        return switch (result) {
            case Result.Changed _, Result.Same _ -> "";
            case Result.Stale _ -> "CHANGED_MEANWHILE";
            case Result.Refused(var reason) -> reason.name();
        };
    }

    private String changed(TermsChange change, Shell shell) {
        return shell.text(
                "person.terms.changed",
                shell.format().month(change.from()),
                comparison.amount(change.after(), change.from(), shell));
    }

    /** Where the months moved meanwhile the comparison is shown anew; the other reasons leave nothing to compare. */
    private ModelAndView refused(Case one, TermsForm form, Reason reason, RedirectAttributes next) {
        var words = form.shell().text("person.terms.refused." + reason.name().toLowerCase(Locale.ROOT));
        return switch (reason) {
            case MONTH_PAID, OTHER_MONTH -> again(one, form, words);
            case UNKNOWN_MEMBER, MEMBERSHIP_CLOSED, REASON_MISSING -> done(one, Notice.warning(words), next);
        };
    }

    private ModelAndView again(Case one, TermsForm form, String why) {
        var answer = compared(one, form, List.of(Notice.warning(why)));
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }

    private static ModelAndView done(Case one, Notice notice, RedirectAttributes next) {
        next.addFlashAttribute(Notice.FLASH, notice);
        return new ModelAndView("redirect:" + one.address());
    }

    private Case find(UUID person, Officer officer) {
        officer.require(Action.CHANGE_PEOPLE);
        var worker = people.get(person, officer);
        return membership
                .find(person)
                .filter(member -> !member.isClosed())
                .map(member -> new Case(worker, member))
                .orElseThrow(PeopleInScope::nobody);
    }
}
