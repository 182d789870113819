package id.gapura.registry.household;

import id.gapura.database.RacedTransaction;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.places.RegionCode;
import id.gapura.registry.Registry;
import id.gapura.registry.Worker;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.FamilyChange.Reason;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.HouseholdPerson.Place;
import id.gapura.registry.household.HouseholdPerson.Stay;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts a worker into a household: that of a family card somebody has shown before, or a new one. Whoever lived in another
 * leaves it. Somebody of the household who is most likely the worker, of the same birth date and name, becomes the worker.
 */
public final class HouseholdMove {
    private final RacedTransaction transaction;
    private final HouseholdStore households;
    private final Moves moves;
    private final FamilyHistory history;
    private final Registry registry;
    private final InstantSource clock;
    private final Ids ids;

    HouseholdMove(
            RacedTransaction transaction,
            HouseholdStore households,
            Moves moves,
            FamilyHistory history,
            Registry registry,
            InstantSource clock,
            Ids ids) {
        this.transaction = transaction;
        this.households = households;
        this.moves = moves;
        this.history = history;
        this.registry = registry;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Who moves where.
     *
     * @param card of the household; absent for a new one whose card nobody has shown
     * @param relation to its head
     */
    public record Command(UUID workerId, Optional<FamilyCard> card, Relation relation, LocalDate since, By by) {}

    Result move(Command command) {
        if (command.by().reason().isBlank()) {
            return Result.refused(Reason.REASON_MISSING);
        }
        if (command.since().isAfter(Jakarta.today(clock))) {
            return Result.refused(Reason.IMPOSSIBLE_DAY);
        }
        return transaction.run(() -> {
            var worker = registry.lock(command.workerId()).orElseThrow();
            var from = households.ofWorker(worker.id());
            var to = command.card().flatMap(households::ofCard);
            var refusal = refusal(command, worker, from, to);
            return refusal.isPresent() ? Result.refused(refusal.get()) : settle(command, worker, from, to);
        });
    }

    private Optional<Reason> refusal(Command command, Worker worker, Optional<Household> from, Optional<Household> to) {
        if (to.isPresent() && from.map(Household::id).equals(to.map(Household::id))) {
            return Optional.of(Reason.ALREADY_THERE);
        }
        if (to.filter(found -> !isReachable(found, command.by().within())).isPresent()) {
            return Optional.of(Reason.ELSEWHERE);
        }
        var head = to.flatMap(Household::head).filter(person -> !isWorker(person, worker));
        if (command.relation() == Relation.HEAD && head.isPresent()) {
            return Optional.of(Reason.HEAD_TAKEN);
        }
        return from.flatMap(home -> self(home, worker.id()))
                .filter(self -> command.since().isBefore(self.stay().joinedOn()))
                .map(_ -> Reason.IMPOSSIBLE_DAY);
    }

    /** Whoever guesses the number of a card learns nothing of people of other places. */
    private boolean isReachable(Household household, RegionCode within) {
        var workers = household.workers();
        return workers.isEmpty()
                || registry.regionsOf(workers).values().stream().anyMatch(within::contains);
    }

    private static boolean isWorker(HouseholdPerson person, Worker worker) {
        return person.workerId().isEmpty() && person.who().isLike(HouseholdStore.who(worker));
    }

    static Optional<HouseholdPerson> self(Household household, UUID worker) {
        return household.present().stream()
                .filter(person -> person.workerId().filter(worker::equals).isPresent())
                .findFirst();
    }

    private Result settle(Command command, Worker worker, Optional<Household> from, Optional<Household> to) {
        from.ifPresent(home -> {
            var left = households.lock(home.id());
            self(left, worker.id()).ifPresent(self -> moves.out(left, self, command.since(), Cause.MOVED));
        });
        var household = to.map(found -> households.lock(found.id())).orElseGet(() -> found(command));
        var person = place(command, worker, household);
        households.claim(worker.id(), household.id(), person.id());
        moves.in(household, person, command.since());
        history.keep(household, FamilyHistory.joined(history.changes(command.by()), person));
        history.keepMove(worker.id(), from, household, command.relation(), command.by());
        return new Result.Kept(household.id());
    }

    private Household found(Command command) {
        var id = ids.next();
        households.insert(id, command.by().actor(), clock.instant());
        var household = new Household(id, Optional.empty(), List.of());
        command.card().ifPresent(card -> households.setCard(household, card));
        return new Household(id, command.card(), List.of());
    }

    private HouseholdPerson place(Command command, Worker worker, Household household) {
        var known = household.present().stream()
                .filter(person -> isWorker(person, worker))
                .findFirst()
                .map(person -> person.registered(worker.id(), command.relation()));
        if (known.isPresent()) {
            households.update(household.id(), known.get());
            return known.get();
        }
        var person = new HouseholdPerson(
                ids.next(),
                Optional.of(worker.id()),
                HouseholdStore.who(worker),
                new Place(command.relation(), Optional.empty()),
                Stay.from(command.since()),
                1);
        households.insert(household.id(), person);
        return person;
    }
}
