package id.gapura.console.prospects;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.console.outreach.person.KnownContacts;
import id.gapura.console.regions.RegionChoices;
import id.gapura.kernel.Ids;
import id.gapura.places.Places;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of prospects, the form for a new one, and closing one. */
@Controller
final class ProspectPages {
    private static final int MOST = 200;

    private final Sources sources;
    private final RegionChoices regions;
    private final Places places;
    private final Audit audit;

    ProspectPages(Sources sources, RegionChoices regions, Places places, Audit audit) {
        this.sources = sources;
        this.regions = regions;
        this.places = places;
        this.audit = audit;
    }

    /** Where prospects are kept, and what a new one needs. */
    record Sources(Prospects prospects, ActivityChoice origin, KnownContacts contacts, InstantSource clock, Ids ids) {}

    @GetMapping("/console/prospects")
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_PROSPECTS);
        var open = sources.prospects.open(officer.scope(), MOST);
        audit.record(officer.login(), "prospects.listed", "", open.size() + " open");
        var met = sources.contacts.ofProspects(open.stream().map(Prospect::id).toList(), shell);
        var cards = open.stream()
                .map(prospect -> card(prospect, Optional.ofNullable(met.get(prospect.id())), officer, shell))
                .toList();
        return new ModelAndView("console/prospects/list", "page", new ProspectsPage(cards));
    }

    private ProspectsPage.Card card(Prospect prospect, Optional<Fact> met, Officer officer, Shell shell) {
        var facts = new ArrayList<Fact>();
        prospect.phone().ifPresent(phone -> facts.add(Fact.of(shell.text("person.field.phone"), phone)));
        prospect.livelihood().ifPresent(work -> facts.add(Fact.of(shell.text("person.field.livelihood"), work)));
        prospect.note().ifPresent(note -> facts.add(Fact.of(shell.text("prospect.note"), note)));
        met.ifPresent(facts::add);
        var noted = prospect.noted();
        facts.add(Fact.of(
                shell.text("prospect.consent.given"),
                shell.format().time(noted.at()) + ", " + shell.text("history.by", noted.by())));
        return new ProspectsPage.Card(
                prospect.name(),
                places.fullName(prospect.region()),
                facts,
                "/console/prospects/" + prospect.id(),
                officer.may(Action.ENROL) ? "/console/enrol?prospect=" + prospect.id() : "");
    }

    @GetMapping("/console/prospects/new")
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_PROSPECTS);
        return page(form("", officer, shell).ask(sources.ids.next()));
    }

    @PostMapping("/console/prospects/new")
    ModelAndView keep(Officer officer, @RequestParam Map<String, String> values, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_PROSPECTS);
        var typed = new Typed(values);
        var made = typed.id(ProspectForm.ID).orElseGet(sources.ids::next);
        var form = form(typed.get(ActivityChoice.NAME), officer, shell);
        var contact = form.contact(typed);
        var agreed = Optional.of(words(shell)).filter(_ -> typed.isTicked(ProspectForm.CONSENT));
        var consent = new Consent(Purpose.CONTACT, agreed, heard(officer), sources.clock.instant());
        if (contact.isEmpty() || !sources.origin.isUnderstood(typed.get(ActivityChoice.NAME), officer)) {
            return page(form.askAgain(made, typed));
        }
        return switch (sources.prospects.record(made, contact.get(), consent)) {
            case Prospects.Result.Refused(Prospects.Reason reason) ->
                page(
                        reason == Prospects.Reason.ID_TAKEN
                                ? form.askOfAnother(sources.ids.next(), typed)
                                : form.askAgain(made, typed));
            case Prospects.Result.Recorded(UUID id) -> {
                sources.origin.keepOfProspect(id, typed.get(ActivityChoice.NAME), officer);
                audit.record(officer.login(), "prospect.recorded", id.toString(), "");
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("prospect.kept")));
                yield new ModelAndView("redirect:/console/prospects");
            }
        };
    }

    private ProspectForm form(String activity, Officer officer, Shell shell) {
        return new ProspectForm(regions, sources.origin.ask(activity, officer, shell), officer, shell);
    }

    private static Words words(Shell shell) {
        return new Words(ProspectForm.WORDS, shell.language().code(), shell.text(ProspectForm.WORDS));
    }

    private static Source heard(Officer officer) {
        return new Source(Way.VOICE, officer.login());
    }

    private static ModelAndView page(ProspectPage page) {
        return new ModelAndView("console/prospects/form", "page", page);
    }

    @PostMapping("/console/prospects/{prospect}/state")
    ModelAndView close(
            Officer officer,
            @PathVariable UUID prospect,
            @RequestParam Prospect.State state,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_PROSPECTS);
        audit.record(officer.login(), "prospect.closed", prospect.toString(), state.name());
        if (state == Prospect.State.OPEN || !sources.prospects.close(prospect, state, officer.scope())) {
            throw PeopleInScope.nobody();
        }
        var text = state == Prospect.State.ENROLLED ? shell.text("prospect.enrolled") : shell.text("prospect.declined");
        next.addFlashAttribute(Notice.FLASH, Notice.good(text));
        return new ModelAndView("redirect:/console/prospects");
    }

    @PostMapping("/console/prospects/{prospect}/forget")
    ModelAndView forget(Officer officer, @PathVariable UUID prospect, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_PROSPECTS);
        audit.record(officer.login(), "prospect.forgotten", prospect.toString(), "");
        if (!sources.prospects.forget(prospect, officer.scope(), heard(officer))) {
            throw PeopleInScope.nobody();
        }
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("prospect.forgotten")));
        return new ModelAndView("redirect:/console/prospects");
    }
}
