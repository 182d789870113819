package id.gapura.console.groups;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.groups.Collection;
import id.gapura.groups.Collections;
import id.gapura.groups.Groups;
import id.gapura.groups.PayGroup;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Membership;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.rules.Cover;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the list of groups and the page of one together. */
final class GroupView {
    private static final int SHOWN = 100;

    private final Sources sources;
    private final Cover cover;
    private final InstantSource clock;

    GroupView(Sources sources, Cover cover, InstantSource clock) {
        this.sources = sources;
        this.cover = cover;
        this.clock = clock;
    }

    /** What the capabilities say of groups and their people. */
    record Sources(Groups groups, Collections collections, Registry registry, Membership membership, Places places) {}

    GroupsPage list(Officer officer, Shell shell) {
        var rows = sources.groups().list(officer.scope(), SHOWN).stream()
                .map(group -> row(group, shell))
                .toList();
        var table = new Table(
                shell.text("groups.title"),
                List.of(
                        Table.words(shell.text("groups.name")),
                        Table.words(shell.text("groups.region")),
                        Table.amount(shell.text("groups.members")),
                        Table.amount(shell.text("groups.left"))),
                rows,
                shell.text("groups.none"));
        return new GroupsPage(table, officer.may(Action.COLLECT_FROM_GROUPS));
    }

    private List<Cell> row(PayGroup group, Shell shell) {
        return List.of(
                Cell.link(group.name(), GroupPages.address(group)),
                Cell.text(sources.places().fullName(group.region())),
                Cell.amount(
                        shell.format().number(sources.groups().members(group).size())),
                Cell.amount(
                        shell.format().rupiah(sources.groups().account(group).left())));
    }

    GroupPage page(PayGroup group, List<Field> adding, Officer officer, Shell shell) {
        var workers = workers(group);
        var collector = Optional.ofNullable(workers.get(group.collector()))
                .map(worker -> worker.person().name())
                .orElse("–");
        boolean mayCollect = officer.may(Action.COLLECT_FROM_GROUPS);
        var lead = shell.text("groups.kind." + group.kind().code()) + " · "
                + sources.places().fullName(group.region());
        return new GroupPage(
                new GroupPage.Head(group.name(), lead, GroupPages.address(group), mayCollect, refund(group, officer)),
                stats(group, collector, workers.size(), shell),
                collections(group, shell),
                members(group, workers, mayCollect, shell),
                mayCollect ? adding : List.of());
    }

    private String refund(PayGroup group, Officer officer) {
        boolean isPossible = officer.may(Action.PAY_OUT)
                && sources.groups().account(group).rest().isPositive();
        return isPossible ? "/console/payouts/new/group/" + group.id() : "";
    }

    /** Those who belong to a group. */
    Map<UUID, Worker> workers(PayGroup group) {
        return sources.registry().list(sources.groups().members(group)).stream()
                .collect(Collectors.toMap(Worker::id, Function.identity()));
    }

    private List<Stat> stats(PayGroup group, String collector, int members, Shell shell) {
        var account = sources.groups().account(group);
        return List.of(
                Stat.of(shell.text("groups.collector"), collector, ""),
                Stat.of(shell.text("groups.members"), shell.format().number(members), ""),
                Stat.of(shell.text("groups.received"), shell.format().rupiah(account.received()), ""),
                new Stat(
                        shell.text("groups.left"),
                        shell.format().rupiah(account.left()),
                        shell.text("groups.left.note"),
                        account.left().equals(Rupiah.ZERO) ? Tone.NEUTRAL : Tone.WARNING));
    }

    private Table collections(PayGroup group, Shell shell) {
        return new Table(
                shell.text("groups.collections"),
                List.of(
                        Table.words(shell.text("groups.counted.at")),
                        Table.words(shell.text("groups.state")),
                        Table.amount(shell.text("groups.counted")),
                        Table.amount(shell.text("groups.split"))),
                sources.collections().recent(group, SHOWN).stream()
                        .map(collection -> List.of(
                                Cell.link(
                                        shell.format().time(collection.recordedAt()),
                                        CollectionPages.address(collection)),
                                Cell.mark(tone(collection), state(collection, shell)),
                                Cell.amount(shell.format().rupiah(collection.counted())),
                                Cell.amount(shell.format().rupiah(collection.split()))))
                        .toList(),
                shell.text("groups.collections.none"));
    }

    static String state(Collection collection, Shell shell) {
        return shell.text("groups.state." + collection.state().name().toLowerCase(Locale.ROOT));
    }

    static Tone tone(Collection collection) {
        return switch (collection.state()) {
            case OPEN -> Tone.WARNING;
            case CONFIRMED -> Tone.INFO;
            case POSTED -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    private List<GroupPage.Member> members(PayGroup group, Map<UUID, Worker> workers, boolean mayCollect, Shell shell) {
        var known = sources.membership().list(workers.keySet());
        return workers.values().stream()
                .sorted(Comparator.comparing(worker -> worker.person().name()))
                .map(worker -> new GroupPage.Member(
                        Cell.link(worker.person().name(), "/console/people/" + worker.id()),
                        worker.number().spaced(),
                        Optional.ofNullable(known.get(worker.id()))
                                .flatMap(member -> Optional.ofNullable(cover.on(member.facts(), Jakarta.today(clock))
                                        .protectedUntil()))
                                .map(day -> shell.text(
                                        "groups.until", shell.format().shortDate(day)))
                                .orElseGet(() -> shell.text("groups.until.never")),
                        mayCollect && !worker.id().equals(group.collector())
                                ? GroupPages.address(group) + "/members/" + worker.id() + "/removal"
                                : ""))
                .toList();
    }

    /** The question that adds members by number. */
    static List<Field> adding(String typed, String fault, Shell shell) {
        return List.of(Field.textarea("numbers", shell.text("groups.add.numbers"))
                .hint(shell.text("groups.add.hint"))
                .value(typed)
                .required()
                .error(fault));
    }
}
