package id.gapura.console.groups;

import id.gapura.accounts.Action;
import id.gapura.console.Officer;
import id.gapura.contributions.Contributions;
import id.gapura.groups.Collection;
import id.gapura.groups.Collection.State;
import id.gapura.groups.Collections;
import id.gapura.groups.PayGroup;
import id.gapura.groups.Share;
import id.gapura.groups.Witness;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Member;
import id.gapura.membership.Membership;
import id.gapura.registry.Worker;
import id.gapura.rules.ContributionPrice;
import id.gapura.rules.Cover;
import id.gapura.screen.Cell;
import id.gapura.screen.Field;
import id.gapura.screen.Field.Option;
import id.gapura.screen.Notice;
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

/** Puts the page of one sum together, and proposes what each member pays. */
final class CollectionView {
    private static final String REASON = "reason";
    private static final String NONE = "–";

    private final Collections collections;
    private final Contributions contributions;
    private final Membership membership;
    private final GroupView groups;
    private final Prices prices;

    CollectionView(
            Collections collections,
            Contributions contributions,
            Membership membership,
            GroupView groups,
            Prices prices) {
        this.collections = collections;
        this.contributions = contributions;
        this.membership = membership;
        this.groups = groups;
        this.prices = prices;
    }

    /** What a month costs. */
    record Prices(Cover cover, ContributionPrice price, InstantSource clock) {
        private Rupiah next(Member member) {
            var month = cover.nextMonthToPay(member.cover(), Jakarta.today(clock));
            return price.total(member.terms(), month);
        }

        private String words(Member member, Shell shell) {
            var month = cover.nextMonthToPay(member.cover(), Jakarta.today(clock));
            return shell.text(
                    "groups.month",
                    shell.format().month(month),
                    shell.format().rupiah(price.total(member.terms(), month)));
        }
    }

    /** A month for each member, or what was split before. */
    List<CollectionForm.Suggestion> suggestions(PayGroup group, List<Share> split, Shell shell) {
        var workers = groups.workers(group);
        var members = membership.list(workers.keySet());
        var amounts = split.stream().collect(Collectors.toMap(Share::workerId, Share::amount));
        return workers.values().stream()
                .filter(worker -> Optional.ofNullable(members.get(worker.id()))
                        .filter(member -> !member.isClosed())
                        .isPresent())
                .sorted(Comparator.comparing(worker -> worker.person().name()))
                .map(worker ->
                        suggestion(worker, java.util.Objects.requireNonNull(members.get(worker.id())), amounts, shell))
                .toList();
    }

    private CollectionForm.Suggestion suggestion(Worker worker, Member member, Map<UUID, Rupiah> amounts, Shell shell) {
        var amount =
                amounts.isEmpty() ? Optional.of(prices.next(member)) : Optional.ofNullable(amounts.get(worker.id()));
        return new CollectionForm.Suggestion(
                worker.id(),
                worker.person().name(),
                amount.map(sum -> Long.toString(sum.amount())).orElse(""),
                prices.words(member, shell));
    }

    CollectionPage page(PayGroup group, Collection collection, Officer officer, Shell shell) {
        var workers = groups.workers(group);
        var shares = collections.shares(collection);
        var witnesses = collections.witnesses(collection);
        var head = new CollectionPage.Head(
                shell.text("groups.collection", shell.format().rupiah(collection.counted())),
                shell.text(
                        "groups.counted.by",
                        collection.recordedBy(),
                        shell.format().time(collection.recordedAt())),
                group.name(),
                GroupPages.address(group),
                CollectionPages.address(collection));
        return new CollectionPage(
                head,
                state(collection, witnesses, shell),
                stats(collection, shell),
                shares(collection, shares, workers, shell),
                witnesses(witnesses, workers, shell),
                acts(new Scene(group, collection, witnesses, workers), officer, shell));
    }

    private static Notice state(Collection collection, List<Witness> witnesses, Shell shell) {
        var text = GroupView.state(collection, shell);
        return switch (collection.state()) {
            case OPEN ->
                witnesses.stream().allMatch(Witness::agrees)
                        ? Notice.warning(text)
                                .withDetail(shell.text("groups.open.todo", Collection.WITNESSES - witnesses.size()))
                        : Notice.bad(shell.text("groups.objected")).withDetail(shell.text("groups.objected.todo"));
            case CONFIRMED -> Notice.info(text).withDetail(shell.text("groups.confirmed.todo"));
            case POSTED -> Notice.good(text);
            case CANCELLED -> Notice.info(text);
        };
    }

    private static List<Stat> stats(Collection collection, Shell shell) {
        var format = shell.format();
        var rest = collection.counted().minus(collection.split());
        return List.of(
                Stat.of(
                        shell.text("groups.counted"),
                        format.rupiah(collection.counted()),
                        shell.text(
                                collection.channel().equals(Collection.TRANSFER)
                                        ? "groups.way.transfer"
                                        : "groups.way.cash")),
                Stat.of(
                        shell.text("groups.split"),
                        format.rupiah(collection.split()),
                        shell.text("groups.split.by", collection.splitBy())),
                new Stat(
                        shell.text("groups.rest"),
                        format.rupiah(rest),
                        shell.text(rest.amount() < 0 ? "groups.rest.from" : "groups.rest.note"),
                        rest.equals(Rupiah.ZERO) ? Tone.NEUTRAL : Tone.WARNING));
    }

    private Table shares(Collection collection, List<Share> shares, Map<UUID, Worker> workers, Shell shell) {
        return new Table(
                shell.text("groups.shares"),
                List.of(
                        Table.words(shell.text("people.name")),
                        Table.words(shell.text("groups.state")),
                        Table.words(shell.text("groups.receipt")),
                        Table.amount(shell.text("groups.share"))),
                shares.stream()
                        .sorted(Comparator.comparing(share -> name(share.workerId(), workers)))
                        .map(share -> List.of(
                                Cell.link(name(share.workerId(), workers), "/console/people/" + share.workerId()),
                                mark(share, shell),
                                receipt(collection, share, shell),
                                Cell.amount(shell.format().rupiah(share.amount()))))
                        .toList(),
                shell.text("groups.shares.none"));
    }

    private static String name(UUID worker, Map<UUID, Worker> workers) {
        return Optional.ofNullable(workers.get(worker))
                .map(known -> known.person().name())
                .orElse("–");
    }

    private static Cell mark(Share share, Shell shell) {
        var tone = switch (share.state()) {
            case OPEN -> Tone.INFO;
            case POSTED -> Tone.GOOD;
            case SUSPENDED -> Tone.BAD;
        };
        return Cell.mark(
                tone, shell.text("groups.share.state." + share.state().name().toLowerCase(Locale.ROOT)));
    }

    /** Two sums of one group are not counted at one moment. */
    private Cell receipt(Collection collection, Share share, Shell shell) {
        if (share.state() != Share.State.POSTED) {
            return Cell.text(NONE);
        }
        return contributions.payments(share.workerId()).stream()
                .filter(paid -> paid.channel().equals("group")
                        && paid.paidAt().equals(collection.recordedAt())
                        && paid.amount().equals(share.amount()))
                .findFirst()
                .map(paid -> Cell.link(
                        shell.text("groups.receipt.get"),
                        "/console/people/" + share.workerId() + "/receipts/" + paid.paymentId() + ".pdf"))
                .orElse(Cell.text(NONE));
    }

    private static Table witnesses(List<Witness> witnesses, Map<UUID, Worker> workers, Shell shell) {
        Function<Witness, String> name =
                witness -> witness.isOfficer() ? witness.name() : name(UUID.fromString(witness.name()), workers);
        return new Table(
                shell.text("groups.witnesses"),
                List.of(
                        Table.words(shell.text("groups.witness")),
                        Table.words(shell.text("groups.said")),
                        Table.words(shell.text("groups.said.at"))),
                witnesses.stream()
                        .map(witness -> List.of(
                                Cell.lines(
                                        name.apply(witness),
                                        shell.text(
                                                witness.isOfficer()
                                                        ? "groups.witness.officer"
                                                        : "groups.witness.member")),
                                witness.agrees()
                                        ? Cell.mark(Tone.GOOD, shell.text("groups.said.yes"))
                                        : Cell.lines(shell.text("groups.said.no"), witness.reason()),
                                Cell.text(shell.format().time(witness.at()))))
                        .toList(),
                shell.text("groups.witnesses.none"));
    }

    /** All that decides what an officer can do. */
    private record Scene(PayGroup group, Collection collection, List<Witness> witnesses, Map<UUID, Worker> workers) {
        boolean hasSpoken(String who) {
            return witnesses.stream().anyMatch(witness -> witness.who().equals(who));
        }
    }

    private static CollectionPage.Acts acts(Scene scene, Officer officer, Shell shell) {
        boolean isOpen = scene.collection.state() == State.OPEN;
        boolean isCounter = officer.login().equals(scene.collection.recordedBy());
        boolean isOwnWork = scene.collection.isWorkOf(officer.login());
        boolean mayCollect = officer.may(Action.COLLECT_FROM_GROUPS);
        boolean isWitness = isOpen && officer.may(Action.WITNESS_COLLECTIONS);
        boolean mayWitness = isWitness && !isOwnWork && !scene.hasSpoken("staff:" + officer.login());
        var refusal = Field.text(REASON, shell.text("groups.reason")).hint(shell.text("groups.reason.hint"));
        return new CollectionPage.Acts(
                scene.collection.version(),
                mayWitness ? Optional.of(refusal) : Optional.empty(),
                isWitness && isOwnWork ? shell.text("groups.witness.not_you") : "",
                isOpen && mayCollect ? asked(scene, shell) : Optional.empty(),
                isOpen && mayCollect,
                isOpen && mayCollect && !isCounter);
    }

    private static Optional<Field> asked(Scene scene, Shell shell) {
        var options = scene.workers.values().stream()
                .filter(worker -> !worker.id().equals(scene.group.collector()))
                .filter(worker -> !scene.hasSpoken("worker:" + worker.id()))
                .sorted(Comparator.comparing(worker -> worker.person().name()))
                .map(worker ->
                        new Option(worker.id().toString(), worker.person().name()))
                .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(Field.select("person", shell.text("groups.ask"), options)
                        .hint(shell.text("groups.ask.hint"))
                        .required());
    }
}
