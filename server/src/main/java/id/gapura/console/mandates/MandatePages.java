package id.gapura.console.mandates;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.partner.link.PersonalLink;
import id.gapura.partner.link.PersonalLinks;
import id.gapura.partner.mandate.Mandate;
import id.gapura.partner.mandate.Mandate.State;
import id.gapura.partner.mandate.MandateForm;
import id.gapura.partner.mandate.MandateView;
import id.gapura.partner.mandate.Mandates;
import id.gapura.partner.mandate.Mandates.Result;
import id.gapura.partner.mandate.Mandates.Wanted;
import id.gapura.registry.Worker;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.util.HashMap;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Automatic payments: the list of an officer's scope, and one person's. */
@Controller
final class MandatePages {
    static final String HOME = "/console/mandates";

    private static final String ONE = "/console/people/{person}/mandate";
    private static final int SHOWN = 60;

    private final Mandates mandates;
    private final MandateLists lists;
    private final PersonalLinks links;
    private final PeopleInScope people;
    private final Audit audit;

    MandatePages(Mandates mandates, MandateLists lists, PersonalLinks links, PeopleInScope people, Audit audit) {
        this.mandates = mandates;
        this.lists = lists;
        this.links = links;
        this.people = people;
        this.audit = audit;
    }

    static String address(UUID worker) {
        return "/console/people/" + worker + "/mandate";
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_MANDATES);
        audit.record(officer.login(), "mandate.seen", "", "list");
        return new ModelAndView("console/mandates/list", "page", lists.page(officer, shell));
    }

    @GetMapping(ONE)
    ModelAndView show(Officer officer, Shell shell, @PathVariable UUID person) {
        officer.require(Action.MANAGE_MANDATES);
        var worker = people.get(person, officer);
        audit.record(officer.login(), "mandate.seen", person.toString(), "");
        var mandate = mandates.newest(person).map(mandates::refreshed);
        return new ModelAndView("console/mandates/person", "page", page(worker, mandate, shell));
    }

    private PersonMandatePage page(Worker worker, Optional<Mandate> mandate, Shell shell) {
        var state = mandate.map(Mandate::state).orElse(State.ENDED);
        boolean maySetUp = state == State.ENDED && mandates.offer(worker.id()).isPresent();
        return new PersonMandatePage(
                head(worker),
                mandate.map(known ->
                        MandateView.of(known, mandates.debits(known, SHOWN), mandates.tries(known, SHOWN), shell)),
                mandate.map(known -> known.consent().words()).orElse(""),
                mandate.map(Mandate::approveAt)
                        .filter(_ -> state == State.ASKED)
                        .orElse(""),
                new PersonMandatePage.Acts(
                        state == State.ACTIVE, state == State.PAUSED, state != State.ENDED, maySetUp));
    }

    private static PersonMandatePage.Head head(Worker worker) {
        return new PersonMandatePage.Head(
                worker.person().name(), "/console/people/" + worker.id(), address(worker.id()));
    }

    @GetMapping(ONE + "/new")
    ModelAndView ask(Officer officer, Shell shell, @PathVariable UUID person) {
        officer.require(Action.MANAGE_MANDATES);
        var worker = people.get(person, officer);
        return form(worker, Map.of(), Optional.empty(), shell);
    }

    private ModelAndView form(Worker worker, Map<String, String> typed, Optional<Notice> refusal, Shell shell) {
        var offer = mandates.offer(worker.id()).orElseThrow(PeopleInScope::nobody);
        var form = new MandateForm(offer, typed);
        boolean isWrong =
                refusal.isPresent() || (!typed.isEmpty() && form.terms().isEmpty());
        var words = isWrong
                ? ""
                : form.terms()
                        .map(terms -> MandateForm.words(terms, mandates.course(), shell))
                        .orElse("");
        var page = new MandateFormPage(head(worker), refusal, form.fields(shell), words, form.chosen());
        var view = new ModelAndView("console/mandates/form", "page", page);
        view.setStatus(isWrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    /** First the questions, then the words to read out, then the agreement. */
    @PostMapping(ONE + "/new")
    ModelAndView create(
            Officer officer,
            Shell shell,
            @PathVariable UUID person,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_MANDATES);
        var worker = people.get(person, officer);
        var typed = new HashMap<>(values);
        typed.remove("_csrf");
        var form = new MandateForm(mandates.offer(person).orElseThrow(PeopleInScope::nobody), typed);
        if (form.terms().isEmpty() || !form.isAgreed()) {
            return form(worker, typed.isEmpty() ? Map.of("source", "") : typed, Optional.empty(), shell);
        }
        var terms = form.terms().get();
        audit.record(officer.login(), "mandate.created", person.toString(), "day=" + terms.day());
        var words = MandateForm.words(terms, mandates.course(), shell);
        return switch (mandates.create(new Wanted(person, terms, words, officer.login()))) {
            case Result.Refused(var reason) ->
                form(
                        worker,
                        typed,
                        Optional.of(Notice.bad(
                                shell.text("mandates.fault." + reason.name().toLowerCase(Locale.ROOT)))),
                        shell);
            case Result.Asked _ -> {
                var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/pay/" + links.create(PersonalLink.toPay(person), PersonalLinks.SENT) + "/auto")
                        .toUriString();
                next.addFlashAttribute(
                        Notice.FLASH, Notice.good(shell.text("mandates.link")).withDetail(link));
                yield new ModelAndView("redirect:" + address(person));
            }
        };
    }

    /** One tap each. */
    @PostMapping(ONE + "/{change:pause|resume|cancel}")
    ModelAndView change(
            Officer officer,
            Shell shell,
            @PathVariable UUID person,
            @PathVariable String change,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_MANDATES);
        people.get(person, officer);
        var mandate = mandates.newest(person).orElseThrow(PeopleInScope::nobody);
        audit.record(officer.login(), "mandate.changed", person.toString(), change);
        boolean isChanged = mandates.change(mandate, Mandates.Change.valueOf(change.toUpperCase(Locale.ROOT)));
        next.addFlashAttribute(
                Notice.FLASH,
                isChanged
                        ? Notice.good(shell.text("mandates.changed." + change))
                        : Notice.warning(shell.text("mandates.changed.late")));
        return new ModelAndView("redirect:" + address(person));
    }
}
