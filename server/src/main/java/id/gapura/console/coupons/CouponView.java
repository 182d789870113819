package id.gapura.console.coupons;

import id.gapura.console.Officer;
import id.gapura.console.outreach.ActivityChoice;
import id.gapura.incentives.coupons.Batch;
import id.gapura.incentives.coupons.Coupon;
import id.gapura.incentives.coupons.Coupon.State;
import id.gapura.incentives.coupons.Coupons;
import id.gapura.incentives.coupons.Coupons.Redemption;
import id.gapura.incentives.stock.Depot;
import id.gapura.incentives.stock.Stock;
import id.gapura.kernel.Jakarta;
import id.gapura.places.Places;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.screen.Cell;
import id.gapura.screen.Fact;
import id.gapura.screen.Field;
import id.gapura.screen.Notice;
import id.gapura.screen.Shell;
import id.gapura.screen.Stat;
import id.gapura.screen.Table;
import id.gapura.screen.Tone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the pages of coupons together. */
final class CouponView {
    static final String CODE = "code";
    private static final int SHOWN = 100;

    private final Coupons coupons;
    private final Stock stock;
    private final ActivityChoice activities;
    private final Registry registry;
    private final Places places;
    private final InstantSource clock;

    CouponView(
            Coupons coupons,
            Stock stock,
            ActivityChoice activities,
            Registry registry,
            Places places,
            InstantSource clock) {
        this.coupons = coupons;
        this.stock = stock;
        this.activities = activities;
        this.registry = registry;
        this.places = places;
        this.clock = clock;
    }

    CouponForm form(Officer officer, Shell shell) {
        return new CouponForm(stock, activities.withComing(), today(), officer, shell);
    }

    LocalDate today() {
        return Jakarta.today(clock);
    }

    CouponsPage list(String fault, List<Field> issue, Officer officer, Shell shell) {
        var code = Field.text(CODE, shell.text("coupons.code"))
                .hint(shell.text("coupons.code.hint"))
                .autocomplete("off")
                .required()
                .error(fault);
        return new CouponsPage(code, issue, batches(officer, shell));
    }

    private Table batches(Officer officer, Shell shell) {
        var depots = stock.depots(officer.scope()).stream().collect(Collectors.toMap(Depot::id, Function.identity()));
        var batches = coupons.batches(depots.keySet(), SHOWN);
        var counts = coupons.counts(batches.stream().map(Batch::id).toList());
        return new Table(
                shell.text("coupons.batches"),
                List.of(
                        Table.words(shell.text("incentives.item")),
                        Table.words(shell.text("coupons.until")),
                        Table.amount(shell.text("coupons.issued")),
                        Table.amount(shell.text("coupons.redeemed")),
                        Table.amount(shell.text("coupons.left"))),
                batches.stream()
                        .map(batch -> row(batch, counts.getOrDefault(batch.id(), Batch.Count.NONE), depots, shell))
                        .toList(),
                shell.text("coupons.none"));
    }

    private List<Cell> row(Batch batch, Batch.Count count, Map<UUID, Depot> depots, Shell shell) {
        var format = shell.format();
        boolean isOver = today().isAfter(batch.validTo());
        var day = format.date(batch.validTo());
        var depot = Optional.ofNullable(depots.get(batch.depotId()))
                .map(Depot::name)
                .orElse("");
        return List.of(
                Cell.entry(item(batch), CouponPages.address(batch), depot),
                isOver ? Cell.lines(day, shell.text("coupons.state.expired")) : Cell.text(day),
                Cell.amount(format.number(count.issued())),
                Cell.amount(format.number(count.redeemed())),
                Cell.amount(format.number(isOver ? 0 : count.left())));
    }

    private String item(Batch batch) {
        return stock.findItem(batch.itemId()).orElseThrow().name();
    }

    BatchPage one(Batch batch, Officer officer, Shell shell) {
        var all = coupons.of(batch);
        var people = people(all, officer);
        var format = shell.format();
        var states = all.stream().collect(Collectors.groupingBy(one -> one.on(today()), Collectors.counting()));
        var stats = List.of(
                Stat.of(
                        shell.text("coupons.issued"),
                        format.number(all.size()),
                        shell.text("coupons.by", batch.issuedBy())),
                Stat.of(shell.text("coupons.redeemed"), format.number(states.getOrDefault(State.REDEEMED, 0L)), ""),
                Stat.of(
                        shell.text("coupons.left"),
                        format.number(states.getOrDefault(State.GOOD, 0L)),
                        shell.text("coupons.left.until", format.date(batch.validTo()))),
                Stat.of(
                        shell.text("coupons.lost"),
                        format.number(states.getOrDefault(State.EXPIRED, 0L) + states.getOrDefault(State.VOID, 0L)),
                        ""));
        var table = new Table(
                shell.text("coupons.all"),
                Table.columns(shell.text("coupons.number"), shell.text("coupons.holder"), shell.text("coupons.state")),
                all.stream().map(one -> row(one, people, shell)).toList(),
                shell.text("coupons.none"));
        var depot = stock.findDepot(batch.depotId()).orElseThrow();
        return new BatchPage(
                item(batch),
                activity(batch).map(title -> depot.name() + " · " + title).orElse(depot.name()),
                CouponPages.address(batch),
                stats,
                table,
                states.getOrDefault(State.GOOD, 0L) > 0);
    }

    /** What the activity is called that they are for. */
    private Optional<String> activity(Batch batch) {
        return batch.activity()
                .flatMap(
                        id -> Optional.ofNullable(activities.titles(List.of(id)).get(id)));
    }

    /** Those who still live where the officer may see them. */
    private Map<UUID, Worker> people(Collection<Coupon> all, Officer officer) {
        var ids = all.stream().flatMap(one -> one.worker().stream()).toList();
        return registry.list(ids).stream()
                .filter(worker -> officer.sees(worker.home().region()))
                .collect(Collectors.toMap(Worker::id, Function.identity()));
    }

    private List<Cell> row(Coupon coupon, Map<UUID, Worker> people, Shell shell) {
        var person = coupon.worker().flatMap(one -> Optional.ofNullable(people.get(one)));
        return List.of(
                Cell.text(coupon.end()),
                person.map(one -> Cell.link(one.person().name(), "/console/people/" + one.id()))
                        .orElseGet(() -> Cell.text(holder(coupon, people, shell))),
                state(coupon, shell));
    }

    private static String holder(Coupon coupon, Map<UUID, Worker> people, Shell shell) {
        return coupon.worker()
                .map(one -> Optional.ofNullable(people.get(one))
                        .map(worker -> worker.person().name())
                        .orElseGet(() -> shell.text("coupons.holder.away")))
                .orElseGet(() -> shell.text("coupons.holder.any"));
    }

    private Cell state(Coupon coupon, Shell shell) {
        var state = coupon.on(today());
        var word = shell.text("coupons.state." + state.code());
        return coupon.spent()
                .map(spent ->
                        Cell.lines(word, spent.by() + ", " + shell.format().time(spent.at())))
                .orElseGet(() -> Cell.mark(state == State.GOOD ? Tone.GOOD : Tone.NEUTRAL, word));
    }

    /** What somebody brings; of a coupon of another place no more than where it is good. */
    CouponPage brought(Coupon coupon, Officer officer, Shell shell) {
        var refusal = coupons.refusal(coupon, depot -> officer.sees(depot.region()));
        var depot = stock.findDepot(coupon.depotId()).orElseThrow();
        var facts = new ArrayList<Fact>();
        if (officer.sees(depot.region())) {
            var batch = coupons.findBatch(coupon.batchId()).orElseThrow();
            facts.add(Fact.of(shell.text("incentives.item"), item(batch)));
            facts.add(Fact.of(shell.text("incentives.depot"), depot.name()));
            facts.add(Fact.of(shell.text("coupons.holder"), holder(coupon, people(List.of(coupon), officer), shell)));
            facts.add(Fact.of(shell.text("coupons.until"), shell.format().date(coupon.validTo())));
        }
        return new CouponPage(refusal.map(why -> notice(why, shell)), facts, coupon.number());
    }

    Notice notice(Redemption ending, Shell shell) {
        var format = shell.format();
        return switch (ending) {
            case Redemption.Redeemed _ -> Notice.good(shell.text("coupons.done"));
            case Redemption.Unknown _ -> Notice.bad(shell.text("coupons.unknown"));
            case Redemption.SpentBefore(var spent) ->
                Notice.bad(shell.text("coupons.spent." + spent.state().code(), format.time(spent.at()), spent.by()));
            case Redemption.Expired(var day) -> Notice.bad(shell.text("coupons.expired", format.date(day)));
            case Redemption.Elsewhere(var depot) ->
                Notice.bad(shell.text("coupons.elsewhere", depot.name(), places.fullName(depot.region())));
            case Redemption.NoneLeft _ -> Notice.warning(shell.text("coupons.none-left"));
            case Redemption.HadOne _ -> Notice.warning(shell.text("coupons.had-one"));
        };
    }
}
