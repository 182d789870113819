package id.gapura.console.collective;

import id.gapura.collective.Arrangement;
import id.gapura.collective.Arrangements;
import id.gapura.collective.Ending;
import id.gapura.collective.LeftOut;
import id.gapura.collective.Preview;
import id.gapura.consents.Purpose;
import id.gapura.console.Officer;
import id.gapura.console.collective.ArrangementPage.Head;
import id.gapura.enrolment.attempts.RejectedRows.Case;
import id.gapura.enrolment.rosters.Roster;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Progress;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import id.gapura.sponsors.Outlook.Cause;
import id.gapura.sponsors.Outlook.Reckoned;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the page of an arrangement. */
final class ArrangementView {
    private static final int SHOWN = 200;
    /** Left out before there was the rescue list, and marked as taken care of. */
    private static final String NOWHERE = "–";

    private final Arrangements arrangements;
    private final PayingChoices choices;
    private final Registry registry;
    private final InstantSource clock;

    ArrangementView(Arrangements arrangements, PayingChoices choices, Registry registry, InstantSource clock) {
        this.arrangements = arrangements;
        this.choices = choices;
        this.registry = registry;
        this.clock = clock;
    }

    ArrangementPage page(Roster roster, Arrangement arrangement, Officer officer, Shell shell) {
        return switch (arrangement.state()) {
            case PROPOSED -> proposed(roster, arrangement, officer, shell);
            case RUNNING -> new ArrangementPage.Running(head(roster, arrangement, shell), progress(arrangement));
            case DONE -> done(roster, arrangement, officer, shell);
        };
    }

    private Head head(Roster roster, Arrangement arrangement, Shell shell) {
        var sheet = arrangement.sheet();
        var asked = sheet.asked().keySet().stream()
                .sorted()
                .map(Purpose::code)
                .map(code -> shell.text("consents.purpose." + code))
                .collect(Collectors.joining(", "));
        return new Head(
                roster.fileName(),
                CollectivePages.ROSTERS + "/" + roster.id(),
                CollectivePages.address(roster.id()),
                List.of(
                        Fact.of(shell.text("collective.pays"), choices.words(arrangement.whoPays(), shell)),
                        Fact.of(shell.text("collective.signed"), shell.format().date(sheet.signedOn())),
                        Fact.of(shell.text("collective.collected"), sheet.collectedBy()),
                        Fact.of(
                                shell.text("collective.asked"),
                                asked.isEmpty() ? shell.text("collective.asked.nothing") : asked),
                        Fact.of(
                                shell.text("collective.by"),
                                arrangement
                                                .progress()
                                                .confirmedAt()
                                                .map(shell.format()::time)
                                                .map(at -> at + " · ")
                                                .orElse("")
                                        + arrangement.progress().by())));
    }

    private ArrangementPage proposed(Roster roster, Arrangement arrangement, Officer officer, Shell shell) {
        var preview = arrangements.preview(roster, arrangement);
        boolean mayConfirm = preview.enrolled() > 0 && PayingChoices.mayChoose(arrangement.whoPays(), officer);
        return new ArrangementPage.Proposed(
                head(roster, arrangement, shell),
                stats(preview, shell),
                notices(roster, preview, shell),
                reasons(preview.endings(), shell),
                arrangement.progress().version(),
                mayConfirm ? shell.text("collective.confirm", preview.enrolled()) : "");
    }

    private static List<Stat> stats(Preview preview, Shell shell) {
        var format = shell.format();
        var stats = new ArrayList<>(counts(preview.endings(), shell));
        stats.add(Stat.of(
                shell.text("collective.price"),
                format.rupiah(preview.price()),
                shell.text("collective.price.note", format.month(preview.month()))));
        preview.reach()
                .ifPresent(reach -> stats.add(new Stat(
                        shell.text("collective.reach"),
                        format.date(reach.outlook().endsOn()),
                        shell.text("collective.reach.note", format.rupiah(reach.left())),
                        isEnough(reach) ? Tone.GOOD : Tone.WARNING)));
        return stats;
    }

    private static boolean isEnough(Reckoned reach) {
        return reach.outlook().cause() == Cause.TERM;
    }

    private static List<Stat> counts(Map<Ending, Integer> endings, Shell shell) {
        int enrolled = endings.getOrDefault(Ending.ENROLLED, 0);
        int leftOut = endings.values().stream().mapToInt(Integer::intValue).sum() - enrolled;
        return List.of(
                new Stat(
                        shell.text("collective.enrolled"),
                        shell.format().number(enrolled),
                        shell.text("collective.enrolled.note"),
                        enrolled == 0 ? Tone.NEUTRAL : Tone.GOOD),
                new Stat(
                        shell.text("collective.leftOut"),
                        shell.format().number(leftOut),
                        shell.text("collective.leftOut.note"),
                        leftOut == 0 ? Tone.NEUTRAL : Tone.WARNING));
    }

    private static List<Notice> notices(Roster roster, Preview preview, Shell shell) {
        var notices = new ArrayList<Notice>();
        preview.reach()
                .filter(reach -> !isEnough(reach))
                .ifPresent(reach -> notices.add(
                        Notice.warning(shell.text("collective.short")).withDetail(shell.text("collective.short.why"))));
        int others = roster.counts().duplicate() + roster.counts().rejected();
        if (others > 0) {
            notices.add(Notice.info(shell.text(
                    "collective.others",
                    roster.counts().duplicate(),
                    roster.counts().rejected())));
        }
        return notices;
    }

    private static Table reasons(Map<Ending, Integer> endings, Shell shell) {
        return new Table(
                shell.text("collective.leftOut.list"),
                List.of(Table.words(shell.text("collective.why")), Table.amount(shell.text("collective.people"))),
                endings.entrySet().stream()
                        .filter(ending -> ending.getKey() != Ending.ENROLLED)
                        .map(ending -> List.of(
                                Cell.text(why(ending.getKey(), shell)),
                                Cell.amount(shell.format().number(ending.getValue()))))
                        .toList(),
                shell.text("collective.leftOut.none"));
    }

    private static String why(Ending ending, Shell shell) {
        return shell.text("collective.why." + ending.code());
    }

    private Progress progress(Arrangement arrangement) {
        int done = arrangements.endings(arrangement.rosterId()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var elapsed = arrangement
                .progress()
                .confirmedAt()
                .map(from -> Duration.between(from, clock.instant()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        var state = done == 0 ? Progress.State.WAITING : Progress.State.RUNNING;
        return new Progress(done, arrangement.people(), elapsed, state);
    }

    private ArrangementPage done(Roster roster, Arrangement arrangement, Officer officer, Shell shell) {
        var endings = arrangements.endings(arrangement.rosterId());
        return new ArrangementPage.Done(
                head(roster, arrangement, shell),
                counts(endings, shell),
                cards(roster, endings.getOrDefault(Ending.ENROLLED, 0), shell),
                leftOut(roster, officer, shell));
    }

    private static List<Link> cards(Roster roster, int enrolled, Shell shell) {
        var links = new ArrayList<Link>();
        for (int part = 0; part * CardSheets.PART < enrolled; part++) {
            int first = part * CardSheets.PART + 1;
            int last = Math.min(enrolled, first + CardSheets.PART - 1);
            links.add(Link.to(
                    shell.text("collective.cards.part", first, last),
                    CollectivePages.address(roster.id()) + "/cards.pdf?part=" + part));
        }
        return links;
    }

    private Table leftOut(Roster roster, Officer officer, Shell shell) {
        var leftOut = arrangements.leftOut(roster.id(), SHOWN);
        var workers = registry.list(leftOut.stream().map(LeftOut::workerId).toList()).stream()
                .filter(worker -> officer.sees(worker.home().region()))
                .collect(Collectors.toMap(Worker::id, Function.identity()));
        return new Table(
                shell.text("collective.leftOut.list"),
                Table.columns(
                        shell.text("people.name"),
                        shell.text("people.number"),
                        shell.text("collective.why"),
                        shell.text("collective.care")),
                leftOut.stream()
                        .flatMap(one -> Optional.ofNullable(workers.get(one.workerId())).stream()
                                .map(worker -> row(one, worker, shell)))
                        .toList(),
                shell.text("collective.leftOut.none"));
    }

    private static List<Cell> row(LeftOut one, Worker worker, Shell shell) {
        return List.of(
                Cell.link(worker.person().name(), "/console/people/" + worker.id()),
                Cell.text(worker.number().spaced()),
                Cell.text(why(one.why(), shell)),
                one.care().map(care -> care(care, shell)).orElse(Cell.text(NOWHERE)));
    }

    private static Cell care(Case care, Shell shell) {
        return care.isOver()
                ? Cell.mark(Tone.GOOD, shell.text("collective.care.over"))
                : Cell.link(shell.text("collective.care.case"), "/console/rescue/" + care.attempt());
    }
}
