package id.gapura.console.work;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.console.PersonFrames;
import id.gapura.membership.Membership;
import id.gapura.places.Gathering;
import id.gapura.places.Gatherings;
import id.gapura.registry.Work;
import id.gapura.registry.Worker;
import id.gapura.registry.livelihood.Livelihoods;
import id.gapura.registry.livelihood.Occupation;
import id.gapura.registry.livelihood.Occupation.Description;
import id.gapura.registry.livelihood.Occupations;
import id.gapura.rules.Sector;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Link;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts the page of what a person lives on together. */
final class WorkView {
    private final Livelihoods livelihoods;
    private final Gatherings gatherings;
    private final Membership membership;
    private final PersonFrames frames;

    WorkView(Livelihoods livelihoods, Gatherings gatherings, Membership membership, PersonFrames frames) {
        this.livelihoods = livelihoods;
        this.gatherings = gatherings;
        this.membership = membership;
        this.frames = frames;
    }

    static String address(Worker worker) {
        return PersonFrame.address(worker.id()) + "/" + WorkAspect.PATH;
    }

    WorkPage page(Worker worker, Officer officer, Shell shell) {
        var known = livelihoods.of(worker);
        var places = gatherings.list(Stream.concat(known.current().stream(), known.past().stream())
                .flatMap(one -> one.what().workplace().gathering().stream())
                .toList());
        boolean mayChange = officer.may(Action.DESCRIBE_PEOPLE);
        boolean room = known.count() < livelihoods.most() && mayChange;
        var next = Link.to(
                known.count() == 0 ? shell.text("work.add.first") : shell.text("work.add", known.count() + 1),
                address(worker) + "/" + (known.count() + 1));
        return new WorkPage(
                frames.of(worker, shell),
                otherSector(worker, known, officer, shell),
                cards(worker, known, places, mayChange, shell),
                Optional.of(next).filter(_ -> room),
                past(known, places, shell));
    }

    /** The price of a contribution follows the sector of the membership: people must see when that is not the work's. */
    private Optional<WorkPage.OtherSector> otherSector(Worker worker, Occupations known, Officer officer, Shell shell) {
        var sectors = known.sectors();
        return membership
                .find(worker.id())
                .filter(member -> !member.isClosed() && !sectors.isEmpty())
                .map(member -> member.terms().sector())
                .filter(sector -> !sectors.contains(sector))
                .map(sector -> otherSector(worker, sector, sectors.iterator().next(), officer, shell));
    }

    /** Whoever may change the membership is led there; anybody else is told who can. */
    private static WorkPage.OtherSector otherSector(
            Worker worker, Sector reckoned, Sector work, Officer officer, Shell shell) {
        boolean mayChange = officer.may(Action.CHANGE_PEOPLE);
        var notice = Notice.warning(shell.text("work.sector", shell.text("person.sector." + reckoned.code())))
                .withDetail(shell.text(mayChange ? "work.sector.change" : "work.sector.todo"));
        var change = Link.to(
                shell.text("person.terms.change"), PersonFrame.address(worker.id()) + "/terms?sector=" + work.code());
        return new WorkPage.OtherSector(notice, Optional.of(change).filter(_ -> mayChange));
    }

    private List<WorkPage.Card> cards(
            Worker worker, Occupations known, Map<UUID, Gathering> places, boolean mayChange, Shell shell) {
        var cards = new ArrayList<WorkPage.Card>();
        known.stated().ifPresent(stated -> cards.add(stated(worker, stated, mayChange, shell)));
        for (var one : known.current()) {
            var change = Link.to(shell.text("work.change"), address(worker) + "/" + one.rank());
            cards.add(new WorkPage.Card(
                    title(one.rank(), shell),
                    facts(one.what(), places, shell),
                    "",
                    Optional.of(change).filter(_ -> mayChange)));
        }
        return cards;
    }

    static String title(int rank, Shell shell) {
        return rank == 1 ? shell.text("work.first") : shell.text("work.nth", rank);
    }

    private static WorkPage.Card stated(Worker worker, Work stated, boolean mayChange, Shell shell) {
        var facts = List.of(
                Fact.of(shell.text("work.livelihood"), stated.livelihood().orElse("–")),
                Fact.of(shell.text("work.workplace"), stated.workplace().orElse("–")));
        var describe = Link.to(shell.text("work.describe"), address(worker) + "/1");
        return new WorkPage.Card(
                title(1, shell),
                facts,
                shell.text("work.stated"),
                Optional.of(describe).filter(_ -> mayChange));
    }

    private static List<Fact> facts(Description what, Map<UUID, Gathering> places, Shell shell) {
        var kind = shell.text("livelihood." + what.livelihood().code());
        var livelihood = what.words().map(words -> Cell.lines(words, kind)).orElseGet(() -> Cell.text(kind));
        var season = what.season().isAllYear()
                ? shell.text("work.season.all")
                : shell.format().months(what.season().inOrder());
        return List.of(
                new Fact(shell.text("work.livelihood"), livelihood),
                new Fact(shell.text("work.workplace"), workplace(what, places, shell)),
                Fact.of(shell.text("work.season"), season),
                Fact.of(shell.text("work.since"), day(what.since(), shell)));
    }

    private static Cell workplace(Description what, Map<UUID, Gathering> places, Shell shell) {
        var kind = shell.text("work.kind." + what.workplace().kind().code());
        var known = what.workplace().gathering().flatMap(id -> Optional.ofNullable(places.get(id)));
        return what.workplace()
                .words(known)
                .map(words -> Cell.lines(words, kind))
                .orElseGet(() -> Cell.text(kind));
    }

    private static String day(Optional<LocalDate> day, Shell shell) {
        return day.map(one -> shell.format().date(one)).orElse("–");
    }

    private static Table past(Occupations known, Map<UUID, Gathering> places, Shell shell) {
        return new Table(
                shell.text("work.past"),
                Table.columns(
                        shell.text("work.livelihood"),
                        shell.text("work.workplace"),
                        shell.text("work.since"),
                        shell.text("work.until")),
                known.past().stream().map(one -> row(one, places, shell)).toList(),
                shell.text("work.past.none"));
    }

    private static List<Cell> row(Occupation one, Map<UUID, Gathering> places, Shell shell) {
        return List.of(
                Cell.text(one.what().inWords()),
                workplace(one.what(), places, shell),
                Cell.text(day(one.what().since(), shell)),
                Cell.text(day(one.until(), shell)));
    }
}
