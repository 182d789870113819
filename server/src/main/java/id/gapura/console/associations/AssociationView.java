package id.gapura.console.associations;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.console.PersonFrame;
import id.gapura.console.naming.Adding;
import id.gapura.kernel.Jakarta;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.association.Association;
import id.gapura.registry.association.Associations;
import id.gapura.registry.association.Joining;
import id.gapura.registry.association.Leader;
import id.gapura.rules.Cover;
import id.gapura.screen.Cell;
import id.gapura.screen.CoverMark;
import id.gapura.screen.Pager;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the list of associations and the page of one together. */
final class AssociationView {
    private static final String NONE = "–";
    private static final int PAGE = 25;

    private final Sources sources;
    private final Cover cover;

    AssociationView(Sources sources, Cover cover) {
        this.sources = sources;
        this.cover = cover;
    }

    /** What the capabilities say. */
    record Sources(
            Associations associations, Registry registry, Membership membership, Places places, InstantSource clock) {}

    static String address(Association association) {
        return AssociationTabs.HOME + "/" + association.id();
    }

    AssociationsPage list(Officer officer, Shell shell) {
        var all = sources.associations().list(officer.scope());
        var counts =
                sources.associations().counts(all.stream().map(Association::id).toList());
        var rows = all.stream()
                .map(one -> List.of(
                        Cell.link(one.name(), address(one)),
                        kind(one, shell),
                        Cell.text(sources.places().fullName(one.region())),
                        Cell.amount(shell.format().number(counts.getOrDefault(one.id(), 0)))))
                .toList();
        var table = new Table(
                shell.text("associations.title"),
                List.of(
                        Table.words(shell.text("associations.name")),
                        Table.words(shell.text("associations.kind")),
                        Table.words(shell.text("associations.region")),
                        Table.amount(shell.text("associations.members"))),
                rows,
                shell.text("associations.none"));
        return new AssociationsPage(AssociationTabs.of(shell), table, officer.may(Action.MANAGE_ASSOCIATIONS));
    }

    private static Cell kind(Association one, Shell shell) {
        var kind = shell.text("associations.kind." + one.profile().kind().code());
        return one.isOpen() ? Cell.text(kind) : Cell.lines(kind, shell.text("associations.closed"));
    }

    AssociationPage page(Association association, int page, Adding adding, Officer officer, Shell shell) {
        boolean mayManage = officer.may(Action.MANAGE_ASSOCIATIONS) && association.isOpen();
        var workers = sources.associations().workers(association.id());
        return new AssociationPage(
                new AssociationPage.Head(
                        association.name(),
                        lead(association, shell),
                        address(association),
                        mayManage,
                        association.isOpen()),
                stats(workers, shell),
                leaders(association, mayManage, shell),
                members(association, workers, page, mayManage, officer, shell),
                mayManage ? adding : Adding.NOBODY);
    }

    private String lead(Association association, Shell shell) {
        return shell.text("associations.kind." + association.profile().kind().code()) + " · "
                + sources.places().fullName(association.region());
    }

    private LocalDate today() {
        return Jakarta.today(sources.clock());
    }

    private List<Stat> stats(List<UUID> workers, Shell shell) {
        int all = workers.size();
        int covered = sources.membership().whoIsProtected(workers, today()).size();
        var share = all == 0 ? "" : shell.format().percent((double) covered / all);
        return List.of(
                Stat.of(shell.text("associations.members"), shell.format().number(all), ""),
                new Stat(
                        shell.text("associations.protected"),
                        shell.format().number(covered),
                        share,
                        all > 0 && covered == all ? Tone.GOOD : Tone.NEUTRAL),
                Stat.of(
                        shell.text("associations.unprotected"),
                        shell.format().number(all - covered),
                        shell.text("associations.unprotected.note")));
    }

    private Table leaders(Association association, boolean mayManage, Shell shell) {
        var rows = sources.associations().leaders(association.id()).stream()
                .map(leader -> row(association, leader, mayManage, shell))
                .toList();
        return new Table(
                shell.text("associations.leaders"),
                Table.columns(
                        shell.text("associations.name"),
                        shell.text("associations.role"),
                        shell.text("person.field.phone"),
                        shell.text("associations.term")),
                rows,
                shell.text("associations.leaders.none"));
    }

    private static List<Cell> row(Association association, Leader leader, boolean mayManage, Shell shell) {
        var format = shell.format();
        var term = leader.until()
                .map(until -> format.shortDate(leader.from()) + " – " + format.shortDate(until))
                .orElseGet(() -> shell.text("associations.term.since", format.shortDate(leader.from())));
        return List.of(
                mayManage && leader.isInOffice()
                        ? Cell.link(leader.name(), address(association) + "/leaders/" + leader.id())
                        : Cell.text(leader.name()),
                Cell.text(shell.text("associations.role." + leader.role().code())),
                Cell.text(leader.phone().orElse(NONE)),
                Cell.text(term));
    }

    private AssociationPage.Members members(
            Association association, List<UUID> workers, int page, boolean mayManage, Officer officer, Shell shell) {
        int here = here(workers, officer.scope());
        int offset = Math.clamp((page - 1L) * PAGE, 0, Math.max(0, (here - 1) / PAGE * PAGE));
        var joinings = sources.associations().members(association.id(), officer.scope(), offset, PAGE);
        var elsewhere = here == workers.size() ? "" : shell.text("associations.elsewhere", workers.size() - here);
        var address = address(association);
        int current = offset / PAGE + 1;
        var pager = new Pager(
                shell.text("associations.position", here == 0 ? 0 : offset + 1, offset + joinings.size(), here),
                current > 1 ? address + "?page=" + (current - 1) : "",
                offset + PAGE < here ? address + "?page=" + (current + 1) : "");
        return new AssociationPage.Members(table(association, joinings, mayManage, shell), pager, elsewhere);
    }

    private int here(List<UUID> workers, RegionCode scope) {
        return scope.equals(RegionCode.NATION)
                ? workers.size()
                : (int) sources.registry().regionsOf(workers).values().stream()
                        .filter(scope::contains)
                        .count();
    }

    private Table table(Association association, List<Joining> joinings, boolean mayManage, Shell shell) {
        var ids = joinings.stream().map(Joining::workerId).toList();
        Map<UUID, Worker> workers =
                sources.registry().list(ids).stream().collect(Collectors.toMap(Worker::id, Function.identity()));
        var members = sources.membership().list(ids);
        var rows = new ArrayList<List<Cell>>();
        for (var joining : joinings) {
            var worker = workers.get(joining.workerId());
            if (worker != null) {
                var row = new ArrayList<>(row(worker, joining, members, shell));
                if (mayManage) {
                    row.add(Cell.link(
                            shell.text("associations.leave"), address(association) + "/members/" + worker.id()));
                }
                rows.add(row);
            }
        }
        var columns = new ArrayList<>(Table.columns(
                shell.text("people.name"),
                shell.text("people.number"),
                shell.text("people.cover"),
                shell.text("associations.joined")));
        if (mayManage) {
            columns.add(Table.words(shell.text("associations.change")));
        }
        return new Table(shell.text("associations.members"), columns, rows, shell.text("associations.members.none"));
    }

    private List<Cell> row(Worker worker, Joining joining, Map<UUID, Member> members, Shell shell) {
        var member = members.get(worker.id());
        return List.of(
                Cell.link(worker.person().name(), PersonFrame.address(worker.id())),
                Cell.text(worker.number().spaced()),
                member == null
                        ? Cell.text(NONE)
                        : Cell.cover(CoverMark.valueOf(
                                cover.on(member.facts(), today()).state().name())),
                Cell.text(shell.format().shortDate(joining.joined())));
    }
}
