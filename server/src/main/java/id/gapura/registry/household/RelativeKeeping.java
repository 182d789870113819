package id.gapura.registry.household;

import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.Registry;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.FamilyChange.Reason;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.rules.Kin;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes who is kin of a worker beside what the family card says. The worker's row is locked meanwhile. */
final class RelativeKeeping {
    private static final String KIN = "family-kin";

    private final TransactionTemplate transaction;
    private final RelativeStore relatives;
    private final FamilyHistory history;
    private final Registry registry;
    private final InstantSource clock;
    private final Ids ids;

    RelativeKeeping(
            TransactionTemplate transaction,
            RelativeStore relatives,
            FamilyHistory history,
            Registry registry,
            InstantSource clock,
            Ids ids) {
        this.transaction = transaction;
        this.relatives = relatives;
        this.history = history;
        this.registry = registry;
        this.clock = clock;
        this.ids = ids;
    }

    Result add(UUID worker, Who who, Kin kin, By by) {
        return change(worker, by, _ -> {
            var relative = new Relative(ids.next(), Optional.empty(), Optional.of(who), kin, 1);
            relatives.insert(worker, relative);
            history.keep(worker, history.changes(by).changed(KIN, who.name(), "", kin.code()));
            return new Result.Kept(relative.id());
        });
    }

    Result correct(UUID worker, Relative seen, Who who, Kin kin, By by) {
        return change(worker, by, known -> {
            var found = find(known, seen.id());
            if (found.flatMap(Relative::who).isEmpty()) {
                return Result.refused(Reason.NOT_THERE);
            }
            var was = found.get().who().orElseThrow();
            if (!relatives.update(
                    worker, new Relative(seen.id(), Optional.empty(), Optional.of(who), kin, seen.version()))) {
                return new Result.Stale();
            }
            var changes = history.changes(by)
                    .field("family-name", was.name(), was.name(), who.name())
                    .field("family-sex", was.name(), was.sex().code(), who.sex().code())
                    .field("family-birth-on", was.name(), day(was), day(who))
                    .field(KIN, was.name(), found.get().kin().code(), kin.code());
            history.keep(worker, changes);
            return new Result.Kept(seen.id());
        });
    }

    private static String day(Who who) {
        return who.birthOn().map(Object::toString).orElse("");
    }

    /** Says what somebody of the household is to the worker. */
    Result relate(UUID worker, HouseholdPerson person, Kin kin, By by) {
        return change(worker, by, known -> {
            var said = known.stream()
                    .filter(one -> one.personId().filter(person.id()::equals).isPresent())
                    .findFirst();
            var id = said.map(Relative::id).orElseGet(ids::next);
            var relative = new Relative(
                    id,
                    Optional.of(person.id()),
                    Optional.empty(),
                    kin,
                    said.map(Relative::version).orElse(1));
            if (said.isPresent()) {
                relatives.update(worker, relative);
            } else {
                relatives.insert(worker, relative);
            }
            var before = said.map(one -> one.kin().code()).orElse("");
            history.keep(worker, history.changes(by).field(KIN, person.who().name(), before, kin.code()));
            return new Result.Kept(id);
        });
    }

    Result end(UUID worker, UUID relativeId, Cause because, By by) {
        return change(worker, by, known -> {
            var found = find(known, relativeId);
            if (found.isEmpty()) {
                return Result.refused(Reason.NOT_THERE);
            }
            relatives.end(worker, relativeId, Jakarta.today(clock), because);
            var name = found.get().who().map(Who::name).orElse("");
            history.keep(worker, history.changes(by).changed("family-left", name, "", because.code()));
            return new Result.Kept(relativeId);
        });
    }

    private static Optional<Relative> find(List<Relative> known, UUID id) {
        return known.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private Result change(UUID worker, By by, Function<List<Relative>, Result> work) {
        if (by.reason().isBlank()) {
            return Result.refused(Reason.REASON_MISSING);
        }
        return Objects.requireNonNull(transaction.execute(_ ->
                registry.lock(worker).map(_ -> work.apply(relatives.of(worker))).orElseThrow()));
    }
}
