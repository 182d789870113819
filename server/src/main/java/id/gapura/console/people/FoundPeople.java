package id.gapura.console.people;

import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Worker;
import id.gapura.rules.Cover;
import id.gapura.screen.Cell;
import id.gapura.screen.CoverMark;
import id.gapura.screen.Shell;
import id.gapura.screen.Table;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People as a list: who, where, and whether they are protected. */
final class FoundPeople {
    private static final String NONE = "–";

    private final Membership membership;
    private final Places places;
    private final Cover cover;
    private final InstantSource clock;

    FoundPeople(Membership membership, Places places, Cover cover, InstantSource clock) {
        this.membership = membership;
        this.places = places;
        this.cover = cover;
        this.clock = clock;
    }

    Table table(List<Worker> people, Shell shell) {
        var members = membership.list(people.stream().map(Worker::id).toList());
        return new Table(
                shell.text("people.found", people.size()),
                Table.columns(
                        shell.text("people.name"),
                        shell.text("people.number"),
                        shell.text("people.place"),
                        shell.text("people.cover"),
                        shell.text("people.until")),
                people.stream().map(worker -> row(worker, members, shell)).toList(),
                shell.text("people.nobody"));
    }

    private List<Cell> row(Worker worker, Map<UUID, Member> members, Shell shell) {
        var row = new ArrayList<Cell>();
        row.add(Cell.link(worker.person().name(), "/console/people/" + worker.id()));
        row.add(Cell.text(worker.number().spaced()));
        row.add(place(worker));
        row.addAll(cover(members.get(worker.id()), shell));
        return row;
    }

    /** The village, and the regency under it. */
    private Cell place(Worker worker) {
        var names = places.fullName(worker.home().region()).split(", ", 2);
        return names.length == 1 ? Cell.text(names[0]) : Cell.lines(names[0], names[1]);
    }

    private List<Cell> cover(@Nullable Member member, Shell shell) {
        if (member == null) {
            return List.of(Cell.text(NONE), Cell.text(NONE));
        }
        var standing = cover.on(member.facts(), Jakarta.today(clock));
        var until = standing.protectedUntil();
        return List.of(
                Cell.cover(CoverMark.valueOf(standing.state().name())),
                Cell.text(until == null ? NONE : shell.format().shortDate(until)));
    }
}
