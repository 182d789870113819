package id.gapura.console.work;

import id.gapura.accounts.Action;
import id.gapura.accounts.Audit;
import id.gapura.console.FormPage;
import id.gapura.console.FormPage.Sending;
import id.gapura.console.Officer;
import id.gapura.console.PeopleInScope;
import id.gapura.console.PersonFrames;
import id.gapura.console.Typed;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.places.RegionLevel;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.livelihood.Occupation;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationChange.Command;
import id.gapura.registry.livelihood.OccupationChange.Reason;
import id.gapura.registry.livelihood.OccupationChange.Result;
import id.gapura.registry.livelihood.Workplace.Kind;
import id.gapura.screen.Field;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Describing an occupation, first the kind of place, then the rest; and its end. */
@Controller
final class OccupationPages {
    private static final String ONE = WorkPages.WORK + "/{rank:[1-9]}";
    private static final String END = ONE + "/end";
    private static final String VERSION = "version";
    private static final String DAY = "day";
    private static final String AT = "at";

    private final Sources sources;
    private final PersonFrames frames;

    OccupationPages(Sources sources, PersonFrames frames) {
        this.sources = sources;
        this.frames = frames;
    }

    /** What the handlers do their work with. */
    record Sources(
            PeopleInScope people, Livelihoods livelihoods, Gatherings gatherings, Audit audit, InstantSource clock) {}

    /** Asks for the kind of place, or for the rest where it is known. */
    @GetMapping(ONE)
    ModelAndView ask(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable int rank,
            @RequestParam(defaultValue = "") String at,
            Shell shell) {
        var worker = worker(person, officer);
        var occupation = occupation(worker, rank);
        var kind = Kind.find(at)
                .or(() -> at.isEmpty()
                        ? occupation.map(one -> one.what().workplace().kind())
                        : Optional.empty());
        if (kind.isEmpty()) {
            return new ModelAndView("console/work/kind", "page", kinds(worker, rank, shell));
        }
        var version = occupation.map(Occupation::version).orElse(0);
        var typed = known(worker, rank)
                .map(OccupationForm::onRecord)
                .orElse(Typed.NOTHING)
                .with(VERSION, version.toString());
        return page(worker, rank, form(worker, typed, kind.get(), shell), Map.of())
                .asked();
    }

    private KindPage kinds(Worker worker, int rank, Shell shell) {
        var kinds = Arrays.stream(Kind.values())
                .map(kind ->
                        Link.to(shell.text("work.kind." + kind.code()), address(worker, rank) + "?at=" + kind.code()))
                .toList();
        var title = WorkView.title(rank, shell);
        return new KindPage(title, crumbs(worker, title, shell), kinds);
    }

    @PostMapping(ONE)
    ModelAndView describe(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable int rank,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = worker(person, officer);
        var typed = new Typed(values);
        var kind = Kind.find(typed.get(AT)).orElseThrow(PeopleInScope::nobody);
        var form = form(worker, typed, kind, shell);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            return page(worker, rank, form, faults).refused();
        }
        sources.audit().record(officer.login(), "person.work-kept", person.toString(), "");
        return ended(
                sources.livelihoods().describe(command(worker, rank, typed, officer), form.description()),
                worker,
                why -> page(worker, rank, form, Map.of(field(why), words(why, shell)))
                        .refused(),
                shell,
                next);
    }

    private FormPage page(Worker worker, int rank, OccupationForm form, Map<String, String> faults) {
        var shell = form.shell();
        var here = address(worker, rank);
        var title = WorkView.title(rank, shell);
        var page = new FormPage(
                title,
                shell.text("work.kind." + form.kind().code()),
                crumbs(worker, title, shell),
                new Sending(
                        here,
                        shell.text("describe.keep"),
                        Map.of(AT, form.kind().code(), VERSION, form.typed().get(VERSION))),
                form.fields(faults),
                List.of(Link.to(shell.text("work.kind.another"), here + "?at=choose")));
        return known(worker, rank).isPresent() ? page.with(Link.to(shell.text("work.end"), here + "/end")) : page;
    }

    @GetMapping(END)
    ModelAndView askEnd(Officer officer, @PathVariable UUID person, @PathVariable int rank, Shell shell) {
        var worker = worker(person, officer);
        var version = occupation(worker, rank).map(Occupation::version).orElse(0);
        var typed = new Typed(Map.of(VERSION, version.toString(), DAY, today().toString()));
        return endPage(worker, rank, typed, Map.of(), shell).asked();
    }

    @PostMapping(END)
    ModelAndView end(
            Officer officer,
            @PathVariable UUID person,
            @PathVariable int rank,
            @RequestParam Map<String, String> values,
            Shell shell,
            RedirectAttributes next) {
        var worker = worker(person, officer);
        var typed = new Typed(values);
        var day = typed.day(DAY);
        if (day.isEmpty()) {
            var fault = Map.of(DAY, words(Reason.IMPOSSIBLE_DAY, shell));
            return endPage(worker, rank, typed, fault, shell).refused();
        }
        sources.audit().record(officer.login(), "person.work-ended", person.toString(), "");
        return ended(
                sources.livelihoods().end(command(worker, rank, typed, officer), day.get()),
                worker,
                why -> endPage(
                                worker,
                                rank,
                                typed,
                                Map.of(why == Reason.IMPOSSIBLE_DAY ? DAY : field(why), words(why, shell)),
                                shell)
                        .refused(),
                shell,
                next);
    }

    private FormPage endPage(Worker worker, int rank, Typed typed, Map<String, String> faults, Shell shell) {
        var what = known(worker, rank).orElseThrow(PeopleInScope::nobody);
        var title = shell.text("work.end");
        var fields = List.of(
                Field.date(DAY, shell.text("work.until")).required(),
                Field.text(OccupationForm.REASON, shell.text("describe.reason"))
                        .hint(shell.text("work.reason.hint"))
                        .required());
        return new FormPage(
                title,
                what.inWords(),
                crumbs(worker, title, shell),
                new Sending(
                        address(worker, rank) + "/end",
                        shell.text("describe.keep"),
                        Map.of(VERSION, typed.get(VERSION))),
                FormPage.filled(fields, typed, faults));
    }

    private static ModelAndView ended(
            Result result, Worker worker, Function<Reason, ModelAndView> again, Shell shell, RedirectAttributes next) {
        return switch (result) {
            case Result.Kept _ -> {
                next.addFlashAttribute(Notice.FLASH, Notice.good(shell.text("work.kept")));
                yield new ModelAndView("redirect:" + WorkView.address(worker));
            }
            case Result.Stale _ -> {
                next.addFlashAttribute(
                        Notice.FLASH,
                        Notice.warning(shell.text("family.stale")).withDetail(shell.text("family.stale.todo")));
                yield new ModelAndView("redirect:" + WorkView.address(worker));
            }
            case Result.Refused(var reason) -> again.apply(reason);
        };
    }

    /** Which question a refusal is about. */
    private static String field(Reason reason) {
        return switch (reason) {
            case IMPOSSIBLE_DAY -> OccupationForm.SINCE;
            case TOO_MANY, NO_SUCH_OCCUPATION, UNKNOWN_WORKER -> OccupationForm.LIVELIHOOD;
            case REASON_MISSING -> OccupationForm.REASON;
        };
    }

    private String words(Reason reason, Shell shell) {
        var key = "work.refused." + reason.name().toLowerCase(Locale.ROOT);
        return shell.text(key, sources.livelihoods().most());
    }

    private static Command command(Worker worker, int rank, Typed typed, Officer officer) {
        return new Command(worker.id(), rank, typed.number(VERSION), officer.login(), typed.get(OccupationForm.REASON));
    }

    private Worker worker(UUID person, Officer officer) {
        officer.require(Action.DESCRIBE_PEOPLE);
        return sources.people().get(person, officer);
    }

    private Optional<Occupation> occupation(Worker worker, int rank) {
        return sources.livelihoods().of(worker).ranked(rank);
    }

    /** What was described, or what a roster has stated of the first. */
    private Optional<Description> known(Worker worker, int rank) {
        return occupation(worker, rank)
                .map(Occupation::what)
                .or(() ->
                        rank == 1 ? sources.livelihoods().of(worker).stated().map(Description::of) : Optional.empty());
    }

    /** The known places are those of the regency in which the person lives. */
    private OccupationForm form(Worker worker, Typed typed, Kind kind, Shell shell) {
        var regency = worker.home().region().at(RegionLevel.REGENCY);
        var known = sources.gatherings().within(regency).stream()
                .filter(Gathering::isOpen)
                .filter(place -> kind.gatherings().contains(place.kind()))
                .toList();
        return new OccupationForm(typed, kind, known, today(), shell);
    }

    private LocalDate today() {
        return Jakarta.today(sources.clock());
    }

    private static String address(Worker worker, int rank) {
        return WorkView.address(worker) + "/" + rank;
    }

    private List<Link> crumbs(Worker worker, String title, Shell shell) {
        var tab = Link.to(shell.text("work.tab"), WorkView.address(worker));
        return frames.of(worker, shell).crumbs(shell.text("people.title"), tab, title);
    }
}
