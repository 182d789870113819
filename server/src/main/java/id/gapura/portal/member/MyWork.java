package id.gapura.portal.member;

import id.gapura.kernel.Jakarta;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihood;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.livelihood.Occupation;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.OccupationChange.Command;
import id.gapura.registry.livelihood.OccupationChange.Result;
import id.gapura.registry.livelihood.Season;
import id.gapura.registry.livelihood.Workplace;
import id.gapura.registry.livelihood.Workplace.Kind;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Link;
import id.gapura.screen.Shell;
import java.time.InstantSource;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a member lives on, as the member says it: fewer questions than an officer asks, what else is known stays. */
final class MyWork {
    static final String HOME = "/me/work";
    private static final String SEASON = "season";
    private static final int LONGEST = 120;

    private final Registry registry;
    private final Livelihoods livelihoods;
    private final Gatherings gatherings;
    private final DriversPrice driversPrice;
    private final InstantSource clock;

    MyWork(
            Registry registry,
            Livelihoods livelihoods,
            Gatherings gatherings,
            DriversPrice driversPrice,
            InstantSource clock) {
        this.registry = registry;
        this.livelihoods = livelihoods;
        this.gatherings = gatherings;
        this.driversPrice = driversPrice;
        this.clock = clock;
    }

    /** What was said. */
    record Said(String livelihood, String words, String at, String place, String detail, Season season) {
        private static final Said NOTHING = Said.in(Map.of());

        /** As it was sent by the form. */
        static Said in(Map<String, String> sent) {
            var months = Arrays.stream(Month.values())
                    .filter(month -> sent.containsKey(SEASON + "-" + month.getValue()))
                    .collect(Collectors.toSet());
            return new Said(
                    MyFormPage.typed(sent.get("livelihood")),
                    MyFormPage.typed(sent.get("words")),
                    MyFormPage.typed(sent.get("at")),
                    MyFormPage.typed(sent.get("place")),
                    MyFormPage.typed(sent.get("detail")),
                    new Season(months));
        }

        private Optional<Livelihood> kindOfWork() {
            return Livelihood.find(livelihood);
        }

        private Optional<Kind> kindOfPlace() {
            return Kind.find(at);
        }
    }

    MyWorkPage page(UUID workerId, Shell shell) {
        var worker = worker(workerId);
        var known = livelihoods.of(worker);
        int count = known.count();
        var cards = Stream.iterate(1, rank -> rank + 1)
                .limit(count)
                .map(rank -> card(worker, rank, shell))
                .toList();
        var label = shell.text(count == 0 ? "me.work.add.first" : "me.work.add");
        return new MyWorkPage(
                driversPrice.notice(workerId, known.sectors(), shell),
                cards,
                Optional.of(Link.to(label, HOME + "/" + (count + 1))).filter(_ -> count < livelihoods.most()));
    }

    private MyWorkPage.Card card(Worker worker, int rank, Shell shell) {
        var what = known(worker, rank).orElseThrow();
        var kind = shell.text("livelihood." + what.livelihood().code());
        var place = what.workplace()
                .words(gathering(what.workplace()))
                .orElseGet(
                        () -> shell.text("work.kind." + what.workplace().kind().code()));
        var season = what.season().isAllYear()
                ? shell.text("work.season.all")
                : shell.format().months(what.season().inOrder());
        return new MyWorkPage.Card(
                what.words().orElse(kind),
                List.of(
                        Fact.of(shell.text("work.livelihood"), kind),
                        Fact.of(shell.text("work.workplace"), place),
                        Fact.of(shell.text("me.work.season"), season)),
                HOME + "/" + rank,
                version(worker, rank));
    }

    /** Whether there is an occupation of this rank, or room for one. */
    boolean mayDescribe(UUID workerId, int rank) {
        return rank
                <= Math.min(livelihoods.most(), livelihoods.of(worker(workerId)).count() + 1);
    }

    /** The form with what is known so far. */
    MyFormPage form(UUID workerId, int rank, Shell shell) {
        var worker = worker(workerId);
        var said = known(worker, rank).map(this::said).orElse(Said.NOTHING);
        return form(rank, version(worker, rank), said, false, shell);
    }

    /** The form with what was said, and what is wrong with it. */
    MyFormPage form(int rank, int version, Said said, Shell shell) {
        return form(rank, version, said, true, shell);
    }

    private static MyFormPage form(int rank, int version, Said said, boolean isSaid, Shell shell) {
        boolean isAsked = !isSaid;
        var fields = List.of(
                Field.select("livelihood", shell.text("me.work.livelihood"), livelihoods(shell))
                        .value(said.livelihood())
                        .error(isAsked || said.kindOfWork().isPresent() ? "" : shell.text("work.livelihood.missing"))
                        .required(),
                line("words", "me.work.words", said.words(), shell),
                Field.select("at", shell.text("me.work.at"), places(shell))
                        .value(said.at())
                        .error(isAsked || said.kindOfPlace().isPresent() ? "" : shell.text("me.work.at.missing"))
                        .required(),
                line("place", "me.work.place", said.place(), shell),
                line("detail", "me.work.detail", said.detail(), shell),
                season(said, shell));
        return new MyFormPage(
                shell.text(rank == 1 ? "me.work" : "me.work.second"),
                "",
                HOME + "/" + rank,
                Map.of("version", String.valueOf(version)),
                fields,
                HOME);
    }

    private static Field line(String name, String key, String value, Shell shell) {
        return Field.text(name, shell.text(key))
                .hint(shell.text(key + ".hint"))
                .value(value)
                .error(value.length() > LONGEST ? shell.text("work.too.long", LONGEST) : "");
    }

    private static Field season(Said said, Shell shell) {
        var months = Arrays.stream(Month.values())
                .map(month -> new Option(code(month), shell.format().months(List.of(month))))
                .toList();
        return Field.checks(SEASON, shell.text("me.work.season"), months)
                .hint(shell.text("me.work.season.hint"))
                .value(said.season().inOrder().stream().map(MyWork::code).collect(Collectors.joining(",")));
    }

    private static String code(Month month) {
        return Integer.toString(month.getValue());
    }

    private static List<Option> livelihoods(Shell shell) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("work.livelihood.choose")));
        Arrays.stream(Livelihood.values())
                .map(one -> new Option(one.code(), shell.text("livelihood." + one.code())))
                .forEach(options::add);
        return options;
    }

    private static List<Option> places(Shell shell) {
        var options = new ArrayList<Option>();
        options.add(new Option("", shell.text("me.work.at.choose")));
        Arrays.stream(Kind.values())
                .map(kind -> new Option(kind.code(), shell.text("work.kind." + kind.code())))
                .forEach(options::add);
        return options;
    }

    /** Puts down what was said; call it only where the form of it has no fault. */
    Result describe(UUID workerId, int rank, int version, Said said, Shell shell) {
        return livelihoods.describe(
                command(workerId, rank, version, shell), description(known(worker(workerId), rank), said));
    }

    private Description description(Optional<Description> known, Said said) {
        return new Description(
                said.kindOfWork().orElseThrow(),
                given(said.words()),
                workplace(known, said),
                said.season(),
                known.flatMap(Description::since));
    }

    /** A known place stays known as long as it is called the same. */
    private Workplace workplace(Optional<Description> known, Said said) {
        var kind = said.kindOfPlace().orElseThrow();
        var same = known.map(Description::workplace)
                .filter(before -> before.kind() == kind)
                .flatMap(this::gathering)
                .filter(place -> place.name().equals(said.place()));
        return new Workplace(
                kind,
                same.map(Gathering::id),
                same.isPresent() ? Optional.empty() : given(said.place()),
                given(said.detail()));
    }

    /** It is over as of today. */
    Result end(UUID workerId, int rank, int version, Shell shell) {
        return livelihoods.end(command(workerId, rank, version, shell), Jakarta.today(clock));
    }

    private static Command command(UUID workerId, int rank, int version, Shell shell) {
        return new Command(workerId, rank, version, SignedInMember.ACTOR, shell.text("me.said"));
    }

    private Said said(Description what) {
        var workplace = what.workplace();
        var place = gathering(workplace).map(Gathering::name).or(workplace::place);
        return new Said(
                what.livelihood().code(),
                what.words().orElse(""),
                workplace.kind().code(),
                place.orElse(""),
                workplace.detail().orElse(""),
                what.season());
    }

    private Optional<Gathering> gathering(Workplace workplace) {
        return workplace.gathering().flatMap(gatherings::find);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** As it was described; the first, where nobody has, as a roster has stated it. */
    private Optional<Description> known(Worker worker, int rank) {
        var known = livelihoods.of(worker);
        return known.ranked(rank)
                .map(Occupation::what)
                .or(() -> known.stated().filter(_ -> rank == 1).map(Description::of));
    }

    private int version(Worker worker, int rank) {
        return livelihoods.of(worker).ranked(rank).map(Occupation::version).orElse(0);
    }

    private Worker worker(UUID workerId) {
        return registry.find(workerId).orElseThrow();
    }
}
