package id.gapura.console.talkers;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.consents.Consent;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.Typed;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import id.gapura.survey.talker.Talker;
import id.gapura.survey.talker.Talker.State;
import id.gapura.survey.talker.Talkers;
import java.time.InstantSource;
import java.util.List;
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

/** Whom villagers named, and what they said when an officer asked them. */
@Controller
final class TalkerPages {
    static final String HOME = "/console/talkers";
    private static final String ONE = HOME + "/{talker}";
    private static final int ALIKE = 5;

    private final Talkers talkers;
    private final Registry registry;
    private final Places places;
    private final Audit audit;
    private final InstantSource clock;

    TalkerPages(Talkers talkers, Registry registry, Places places, Audit audit, InstantSource clock) {
        this.talkers = talkers;
        this.registry = registry;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping(HOME)
    ModelAndView list(Officer officer, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var named = talkers.within(officer.scope());
        audit.record(officer.login(), "talkers.listed", "", named.size() + " named");
        return new ModelAndView(
                "console/talkers/list",
                "page",
                new TalkersPage(
                        new Table(
                                shell.text("talkers.title"),
                                List.of(
                                        Table.words(shell.text("talkers.name")),
                                        Table.amount(shell.text("talkers.times")),
                                        Table.words(shell.text("talkers.last")),
                                        Table.words(shell.text("talkers.state"))),
                                named.stream().map(one -> row(one, shell)).toList(),
                                shell.text("talkers.none")),
                        shell.text("talkers.note", talkers.days())));
    }

    private List<Cell> row(Talker one, Shell shell) {
        var format = shell.format();
        return List.of(
                Cell.entry(one.called(), HOME + "/" + one.id(), places.fullName(one.village())),
                Cell.amount(format.number(one.named().times())),
                Cell.text(format.shortDate(one.named().lastOn())),
                Cell.mark(
                        one.state() == State.AGREED ? Tone.GOOD : Tone.INFO,
                        shell.text("talkers.state." + one.state().code())));
    }

    @GetMapping(ONE)
    ModelAndView ask(Officer officer, @PathVariable UUID talker, Shell shell) {
        officer.require(Action.MANAGE_OUTREACH);
        var asked = inScope(talker, officer);
        audit.record(officer.login(), "talker.seen", talker.toString(), "");
        return page(form(asked, Typed.NOTHING, officer, shell), "").asked();
    }

    private Talker inScope(UUID id, Officer officer) {
        return talkers.find(id).filter(one -> officer.sees(one.village())).orElseThrow(PeopleInScope::nobody);
    }

    private TalkerForm form(Talker talker, Typed typed, Officer officer, Shell shell) {
        return new TalkerForm(talker, alike(talker, officer), typed, shell);
    }

    /** Names alone; only to whoever may see people. */
    private List<Worker> alike(Talker talker, Officer officer) {
        return officer.may(Action.SEE_PEOPLE)
                ? registry.search(talker.name(), talker.village()).stream()
                        .limit(ALIKE)
                        .toList()
                : List.of();
    }

    private FormPage page(TalkerForm form, String fault) {
        var shell = form.shell();
        var talker = form.talker();
        return new FormPage(
                talker.called(),
                shell.text(
                        "talkers.named",
                        places.fullName(talker.village()),
                        talker.named().times(),
                        shell.format().date(talker.named().lastOn())),
                List.of(Link.to(shell.text("talkers.title"), HOME), Link.to(talker.called(), "")),
                new Sending(HOME + "/" + talker.id(), shell.text("talkers.keep")),
                form.fields(fault));
    }

    @PostMapping(ONE)
    ModelAndView answer(
            Officer officer,
            @PathVariable UUID talker,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        officer.require(Action.MANAGE_OUTREACH);
        var form = form(inScope(talker, officer), new Typed(values), officer, shell);
        var answer = form.answer();
        if (answer.isEmpty()) {
            return page(form, shell.text("talkers.answer.missing")).refused();
        }
        var result = result(answer.get(), form, officer);
        if (result.isKept()) {
            audit.record(officer.login(), result.act(), talker.toString(), "");
        }
        next.addFlashAttribute(
                Notice.FLASH,
                result.isKept() ? Notice.good(shell.text(result.act())) : Notice.bad(shell.text("talkers.meanwhile")));
        return new ModelAndView("redirect:" + HOME);
    }

    /** What was done; false if somebody else did something meanwhile. */
    private record Result(String act, boolean isKept) {}

    private Result result(TalkerForm.Answer answer, TalkerForm form, Officer officer) {
        var talker = form.talker();
        var source = new Source(Way.VOICE, officer.login());
        return switch (answer) {
            case YES ->
                new Result(
                        "talker.agreed", talkers.agree(talker, form.worker().map(Worker::id), consent(form, source)));
            case NO -> new Result("talker.declined", talkers.decline(talker, source));
            case UNKNOWN -> new Result("talker.forgotten", talkers.forget(talker));
        };
    }

    private Consent consent(TalkerForm form, Source source) {
        var shell = form.shell();
        var words = new Words(TalkerForm.WORDS, shell.language().code(), shell.text(TalkerForm.WORDS));
        return new Consent(Purpose.CONTACT, Optional.of(words), source, clock.instant());
    }
}
