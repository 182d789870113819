package id.gapura.console.villages;

import id.gapura.accounts.Action;
import id.gapura.adoption.obstacle.Obstacles;
import id.gapura.console.Officer;
import id.gapura.console.obstacles.ObstacleWords;
import id.gapura.console.regions.RegionChoices;
import id.gapura.console.regions.RegionQuestion;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.places.Region;
import id.gapura.places.RegionCode;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import id.gapura.villages.Assessment;
import id.gapura.villages.Award;
import id.gapura.villages.Awards;
import id.gapura.villages.Measure;
import id.gapura.villages.Villages;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts the pages of villages together. */
final class VillageView {
    static final String REGION = "region";
    private static final int NEXT = 10;
    private static final String NONE = "–";

    private final Villages villages;
    private final Awards awards;
    private final Places places;
    private final RegionChoices regions;
    private final Obstacles obstacles;
    private final InstantSource clock;

    VillageView(
            Villages villages,
            Awards awards,
            Places places,
            RegionChoices regions,
            Obstacles obstacles,
            InstantSource clock) {
        this.villages = villages;
        this.awards = awards;
        this.places = places;
        this.regions = regions;
        this.obstacles = obstacles;
        this.clock = clock;
    }

    private LocalDate today() {
        return Jakarta.today(clock);
    }

    /** @param typed what was asked for and not found; empty at first */
    VillagesPage list(Optional<String> typed, Officer officer, Shell shell) {
        var question = new RegionQuestion(REGION, shell.text("villages.find"), shell, officer);
        Field find = typed.map(text -> regions.askAgain(question, text))
                .map(field -> field.isFaulty() ? field : field.error(shell.text("villages.find.fault")))
                .orElseGet(() -> regions.ask(question, ""));
        return new VillagesPage(
                waiting(officer, shell), next(officer, shell), awarded(officer, shell), find.required());
    }

    private Table waiting(Officer officer, Shell shell) {
        var rows = awards.waiting(officer.scope()).stream()
                .map(one -> List.of(
                        village(one.village()), Cell.lines(shell.format().time(one.proposedAt()), one.proposedBy())))
                .toList();
        return new Table(
                shell.text("villages.waiting"),
                Table.columns(shell.text("villages.village"), shell.text("villages.proposed")),
                rows,
                shell.text("villages.waiting.none"));
    }

    private Cell village(RegionCode code) {
        var names = places.path(code).reversed().stream().map(Region::name).toList();
        return names.isEmpty()
                ? Cell.link(code.text(), VillageDoor.address(code))
                : Cell.entry(
                        names.getFirst(), VillageDoor.address(code), String.join(", ", names.subList(1, names.size())));
    }

    private Table next(Officer officer, Shell shell) {
        var words = new MeasureWords(shell);
        var rows = villages.next(officer.scope(), NEXT).stream()
                .map(one -> List.of(
                        village(one.village()),
                        Cell.text(words.open(one)),
                        Cell.amount(shell.format().number(one.score()))))
                .toList();
        return new Table(
                shell.text("villages.next"),
                List.of(
                        Table.words(shell.text("villages.village")),
                        Table.words(shell.text("villages.lacks")),
                        Table.amount(shell.text("villages.score"))),
                rows,
                shell.text("villages.next.none"));
    }

    private Table awarded(Officer officer, Shell shell) {
        var rows = awards.holding(officer.scope(), today()).stream()
                .map(one -> {
                    var term = one.term().orElseThrow();
                    return List.of(
                            village(one.village()),
                            Cell.text(shell.format().date(term.from())),
                            Cell.text(shell.format().date(term.to())));
                })
                .toList();
        return new Table(
                shell.text("villages.awarded"),
                Table.columns(shell.text("villages.village"), shell.text("villages.from"), shell.text("villages.to")),
                rows,
                shell.text("villages.awarded.none"));
    }

    VillagePage one(Region village, Officer officer, Shell shell) {
        var history = villages.history(village.code());
        var given = awards.of(village.code());
        return new VillagePage(
                new VillagePage.Head(
                        village.name(), places.fullName(village.code().parent())),
                stats(history, given, shell),
                new VillagePage.Now(
                        criteria(history, shell), new ObstacleWords(shell).table(obstacles.of(village.code()))),
                decisions(given, village, officer, shell),
                new VillagePage.Past(past(history, shell), awards(given, shell)),
                ways(village.code(), history, given, officer));
    }

    private List<Stat> stats(List<Assessment> history, List<Award> given, Shell shell) {
        var score = history.stream()
                .findFirst()
                .map(last -> new Stat(
                        shell.text("villages.score"),
                        shell.format().number(last.score()),
                        shell.text("villages.score.note", shell.format().date(last.on())),
                        last.isEarned() ? Tone.GOOD : Tone.NEUTRAL))
                .orElseGet(() -> Stat.of(shell.text("villages.score"), NONE, shell.text("villages.never")));
        var term = given.stream().filter(one -> one.holdsOn(today())).flatMap(one -> one.term().stream());
        var award = term.findFirst()
                .map(held -> new Stat(
                        shell.text("villages.award"),
                        shell.text("villages.award.yes"),
                        shell.text("villages.award.until", shell.format().date(held.to())),
                        Tone.GOOD))
                .orElseGet(() -> Stat.of(shell.text("villages.award"), shell.text("villages.award.no"), ""));
        return List.of(score, award);
    }

    private static Table criteria(List<Assessment> history, Shell shell) {
        var words = new MeasureWords(shell);
        var rows = history.stream()
                .findFirst()
                .map(last ->
                        last.measures().stream().map(one -> row(one, words)).toList())
                .orElse(List.of());
        return new Table(
                shell.text("villages.criteria"),
                Table.columns(
                        shell.text("villages.criterion"), shell.text("villages.reached"), shell.text("villages.state")),
                rows,
                shell.text("villages.never"));
    }

    private static List<Cell> row(Measure measure, MeasureWords words) {
        var isMet = measure.isMet();
        return List.of(
                Cell.text(words.criterion(measure.criterion())),
                Cell.lines(words.reached(measure), words.needed(measure)),
                Cell.mark(
                        isMet ? Tone.GOOD : Tone.WARNING,
                        words.shell().text(isMet ? "villages.met" : "villages.unmet")));
    }

    private static List<VillagePage.Waiting> decisions(
            List<Award> given, Region village, Officer officer, Shell shell) {
        return given.stream()
                .filter(one -> one.state() == Award.State.PROPOSED)
                .map(one -> new VillagePage.Waiting(
                        shell.text(
                                "villages.waiting.words",
                                one.proposedBy(),
                                shell.format().time(one.proposedAt())),
                        VillageDoor.address(village.code()) + "/awards/" + one.id(),
                        officer.may(Action.AWARD_VILLAGES) && !one.proposedBy().equals(officer.login())))
                .toList();
    }

    private static Table past(List<Assessment> history, Shell shell) {
        var words = new MeasureWords(shell);
        var rows = history.stream()
                .map(one -> List.of(
                        Cell.lines(shell.format().date(one.on()), one.by()),
                        Cell.text(words.open(one)),
                        Cell.amount(shell.format().number(one.score()))))
                .toList();
        return new Table(
                shell.text("villages.history"),
                List.of(
                        Table.words(shell.text("villages.assessed")),
                        Table.words(shell.text("villages.lacks")),
                        Table.amount(shell.text("villages.score"))),
                rows,
                shell.text("villages.never"));
    }

    private static Table awards(List<Award> given, Shell shell) {
        return new Table(
                shell.text("villages.awards"),
                Table.columns(
                        shell.text("villages.state"), shell.text("villages.proposed"), shell.text("villages.decided")),
                given.stream().map(one -> row(one, shell)).toList(),
                shell.text("villages.awards.none"));
    }

    private static List<Cell> row(Award award, Shell shell) {
        var format = shell.format();
        var state = shell.text("villages.state." + award.state().code());
        return List.of(
                award.term()
                        .map(term ->
                                Cell.lines(state, format.shortDate(term.from()) + " – " + format.shortDate(term.to())))
                        .orElse(Cell.text(state)),
                Cell.lines(format.time(award.proposedAt()), award.proposedBy()),
                award.decision()
                        .map(one -> Cell.lines(format.time(one.at()), one.by()))
                        .orElse(Cell.text(NONE)));
    }

    private VillagePage.Ways ways(RegionCode code, List<Assessment> history, List<Award> given, Officer officer) {
        var address = VillageDoor.address(code);
        boolean mayAward = officer.may(Action.AWARD_VILLAGES);
        boolean holds = given.stream().anyMatch(one -> one.holdsOn(today()));
        boolean isWhole =
                history.stream().findFirst().filter(Assessment::isEarned).isPresent();
        return new VillagePage.Ways(
                "/desa/" + code.text(),
                mayAward ? address + "/assessments" : "",
                mayAward && isWhole && awards.isDue(code) ? address + "/awards" : "",
                holds ? address + "/certificate.pdf" : "",
                holds ? address + "/banner.pdf" : "");
    }
}
