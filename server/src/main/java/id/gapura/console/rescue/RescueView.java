package id.gapura.console.rescue;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.console.Officer;
import id.gapura.enrolment.attempts.Attempt;
import id.gapura.enrolment.attempts.Door;
import id.gapura.enrolment.drafts.DraftReader;
import id.gapura.enrolment.followup.Reason;
import id.gapura.enrolment.rescue.RescueList;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Pager;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the rescue list for one officer. */
final class RescueView {
    private static final int SHOWN = 50;

    private final RescueList rescues;
    private final Consents consents;
    private final Places places;
    private final InstantSource clock;

    RescueView(RescueList rescues, Consents consents, Places places, InstantSource clock) {
        this.rescues = rescues;
        this.consents = consents;
        this.places = places;
        this.clock = clock;
    }

    RescuePage page(AskedRescues asked, Officer officer, Shell shell) {
        var today = Jakarta.today(clock);
        var count = rescues.count(asked.filter(), today);
        var listed = rescues.list(asked.filter(), today, asked.from(), SHOWN);
        return new RescuePage(
                stats(count, shell),
                filters(asked, officer, shell),
                table(listed, new AttemptWords(shell, today), shell),
                count.listed() > SHOWN ? Optional.of(pager(asked, listed.size(), count, shell)) : Optional.empty());
    }

    private static List<Stat> stats(RescueList.Count count, Shell shell) {
        return List.of(
                Stat.of(
                        shell.text("rescue.listed"),
                        shell.format().number(count.listed()),
                        shell.text("rescue.listed.note")),
                new Stat(
                        shell.text("rescue.overdue"),
                        shell.format().number(count.overdue()),
                        shell.text("rescue.overdue.note"),
                        count.overdue() > 0 ? Tone.BAD : Tone.GOOD));
    }

    private List<Field> filters(AskedRescues asked, Officer officer, Shell shell) {
        var filter = asked.filter();
        return List.of(
                Field.select(AskedRescues.WHOSE, shell.text("rescue.whose"), whose(shell))
                        .value(asked.whose())
                        .required(),
                Field.select(AskedRescues.REASON, shell.text("rescue.reason"), reasons(shell))
                        .value(filter.reason().map(Reason::code).orElse(""))
                        .required(),
                Field.select(AskedRescues.DOOR, shell.text("success.door"), doors(shell))
                        .value(filter.door().map(Door::code).orElse(""))
                        .required(),
                Field.select(AskedRescues.REGION, shell.text("rescue.region"), regions(officer))
                        .value(filter.within().text())
                        .required());
    }

    private static List<Option> whose(Shell shell) {
        return List.of(
                new Option("", shell.text("rescue.all")),
                new Option(AskedRescues.MINE, shell.text("rescue.whose.mine")),
                new Option(AskedRescues.NOBODYS, shell.text("rescue.whose.nobody")));
    }

    private static List<Option> reasons(Shell shell) {
        var options = new ArrayList<>(List.of(new Option("", shell.text("rescue.all"))));
        Arrays.stream(Reason.values())
                .map(reason -> new Option(reason.code(), shell.text("attempt.reason." + reason.code())))
                .forEach(options::add);
        return options;
    }

    private static List<Option> doors(Shell shell) {
        var options = new ArrayList<>(List.of(new Option("", shell.text("rescue.all"))));
        Arrays.stream(Door.values())
                .map(door -> new Option(door.code(), shell.text("attempt.door." + door.code())))
                .forEach(options::add);
        return options;
    }

    private List<Option> regions(Officer officer) {
        var options = new ArrayList<Option>();
        options.add(new Option(officer.scope().text(), places.fullName(officer.scope())));
        places.children(officer.scope()).stream()
                .map(region -> new Option(region.code().text(), region.name()))
                .forEach(options::add);
        return options;
    }

    private static Pager pager(AskedRescues asked, int shown, RescueList.Count count, Shell shell) {
        int from = asked.from();
        return new Pager(
                shell.text("insight.position", from + 1, from + shown, count.listed()),
                from == 0 ? "" : asked.href(Math.max(0, from - SHOWN)),
                shown > 0 && from + shown < count.listed() ? asked.href(from + SHOWN) : "");
    }

    private Table table(List<Attempt> listed, AttemptWords words, Shell shell) {
        var alone = consents.refusing(listed.stream().map(Attempt::consentsOf).toList(), Purpose.CONTACT);
        return new Table(
                shell.text("rescue.list"),
                Table.columns(
                        shell.text("rescue.deadline"),
                        shell.text("rescue.who"),
                        shell.text("rescue.reason"),
                        shell.text("rescue.next"),
                        shell.text("rescue.call")),
                listed.stream()
                        .map(attempt -> row(attempt, alone.contains(attempt.consentsOf()), words))
                        .toList(),
                shell.text("rescue.none"));
    }

    private List<Cell> row(Attempt attempt, boolean isAlone, AttemptWords words) {
        var follow = attempt.followUp();
        return List.of(
                words.deadline(follow),
                Cell.entry(
                        words.name(attempt), RescuePages.HOME + "/" + attempt.id(), places.fullName(attempt.place())),
                Cell.lines(words.reason(attempt), words.door(attempt)),
                Cell.lines(words.next(follow, isAlone), words.owner(follow)),
                isAlone ? Cell.text(words.alone()) : phone(attempt));
    }

    private static Cell phone(Attempt attempt) {
        return DraftReader.phone(attempt.draft())
                .<Cell>map(phone -> Cell.link(phone, "tel:" + phone))
                .orElse(Cell.text(AttemptWords.NONE));
    }
}
