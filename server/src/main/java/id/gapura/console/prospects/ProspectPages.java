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
import id.gapura.registry.twice.NotedTwice;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    static final String HOME = "/console/prospects";
    private static final int MOST = 200;
    /** What a prospect is closed as by hand. */
    private static final Set<Prospect.State> ENDS = Set.of(Prospect.State.ENROLLED, Prospect.State.DECLINED);

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
    record Sources(
            Prospects prospects,
            NotedTwice twice,
            ActivityChoice origin,
            KnownContacts contacts,
            InstantSource clock,
            Ids ids) {}

    /** What is known of those in the list besides, by id. */
    private record Known(Map<UUID, Fact> enrolled, Map<UUID, Fact> met, Map<UUID, List<Prospect>> alsoNoted) {}

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_PROSPECTS);
        var open = sources.prospects.open(officer.scope(), MOST);
        audit.record(officer.login(), "prospects.listed", "", open.size() + " open");
        var ids = open.stream().map(Prospect::id).toList();
        var known = new Known(
                sources.contacts.beingEnrolled(ids, shell),
                sources.contacts.ofProspects(ids, shell),
                sources.prospects.mergedInto(ids));
        var cards = open.stream()
                .map(prospect -> card(prospect, known, officer, shell))
                .toList();
        var page = new ProspectsPage(cards, sources.twice.countWaiting(officer.scope()));
        return new ModelAndView("console/prospects/list", "page", page);
    }

    private ProspectsPage.Card card(Prospect prospect, Known known, Officer officer, Shell shell) {
        var facts = new ArrayList<Fact>();
        Optional.ofNullable(known.enrolled().get(prospect.id())).ifPresent(facts::add);
        prospect.phone().ifPresent(phone -> facts.add(Fact.of(shell.text("person.field.phone"), phone)));
        prospect.livelihood().ifPresent(work -> facts.add(Fact.of(shell.text("person.field.livelihood"), work)));
        prospect.note().ifPresent(note -> facts.add(Fact.of(shell.text("prospect.note"), note)));
        Optional.ofNullable(known.met().get(prospect.id())).ifPresent(facts::add);
        facts.add(Fact.of(shell.text("prospect.consent.given"), NotedWords.of(prospect, shell)));
        known.alsoNoted().getOrDefault(prospect.id(), List.of()).forEach(one -> facts.add(alsoNoted(one, shell)));
        return new ProspectsPage.Card(
                prospect.name(),
                places.fullName(prospect.region()),
                facts,
                HOME + "/" + prospect.id(),
                officer.may(Action.ENROL) ? "/console/enrol?prospect=" + prospect.id() : "");
    }

    /** Nothing that was noted of two who are one is lost to whoever calls them. */
    private static Fact alsoNoted(Prospect one, Shell shell) {
        var called = one.phone().map(phone -> one.name() + ", " + phone).orElse(one.name());
        return new Fact(shell.text("prospect.also-noted"), Cell.lines(called, NotedWords.of(one, shell)));
    }

    @GetMapping(HOME + "/new")
    ModelAndView ask(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_PROSPECTS);
        return page(form("", officer, shell).ask(sources.ids.next()));
    }

    @PostMapping(HOME + "/new")
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
                yield new ModelAndView("redirect:" + HOME);
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

    @PostMapping(HOME + "/{prospect}/state")
    ModelAndView close(
            Officer officer,
            @PathVariable UUID prospect,
            @RequestParam Prospect.State state,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_PROSPECTS);
        audit.record(officer.login(), "prospect.closed", prospect.toString(), state.name());
        if (!ENDS.contains(state) || !sources.prospects.close(prospect, state, officer.scope())) {
            throw PeopleInScope.nobody();
        }
        var text = state == Prospect.State.ENROLLED ? shell.text("prospect.enrolled") : shell.text("prospect.declined");
        next.addFlashAttribute(Notice.FLASH, Notice.good(text));
        return new ModelAndView("redirect:" + HOME);
    }

    @PostMapping(HOME + "/{prospect}/forget")
    ModelAndView forget(Officer officer, @PathVariable UUID prospect, Shell shell, RedirectAttributes next) {
        officer.require(Action.MANAGE_PROSPECTS);
        audit.record(officer.login(), "prospect.forgotten", prospect.toString(), "");
        if (!sources.prospects.forget(prospect, officer.scope(), heard(officer))) {
            throw PeopleInScope.nobody();
        }
        next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("prospect.forgotten")));
        return new ModelAndView("redirect:" + HOME);
    }
}
