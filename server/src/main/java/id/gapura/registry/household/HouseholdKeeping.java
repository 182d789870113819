package id.gapura.registry.household;

import id.gapura.database.RacedTransaction;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.FamilyChange.Reason;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.HouseholdPerson.Place;
import id.gapura.registry.household.HouseholdPerson.Stay;
import id.gapura.registry.household.HouseholdPerson.Who;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Changes the household of a worker: its card, who lives in it, who leaves. The household is locked meanwhile. */
final class HouseholdKeeping {
    private final RacedTransaction transaction;
    private final HouseholdStore households;
    private final Moves moves;
    private final FamilyHistory history;
    private final InstantSource clock;
    private final Ids ids;

    HouseholdKeeping(
            RacedTransaction transaction,
            HouseholdStore households,
            Moves moves,
            FamilyHistory history,
            InstantSource clock,
            Ids ids) {
        this.transaction = transaction;
        this.households = households;
        this.moves = moves;
        this.history = history;
        this.clock = clock;
        this.ids = ids;
    }

    Result setCard(UUID worker, FamilyCard card, By by) {
        return change(worker, by, household -> {
            var holder = households.ofCard(card);
            if (holder.isPresent()) {
                boolean isOwn = holder.get().id().equals(household.id());
                return isOwn ? new Result.Kept(household.id()) : Result.refused(Reason.CARD_TAKEN);
            }
            households.setCard(household, card);
            history.keep(
                    household,
                    history.changes(by).changed("household", "", FamilyHistory.card(household), card.masked()));
            return new Result.Kept(household.id());
        });
    }

    Result add(UUID worker, Who who, Place place, LocalDate joinedOn, By by) {
        if (joinedOn.isAfter(Jakarta.today(clock))) {
            return Result.refused(Reason.IMPOSSIBLE_DAY);
        }
        return change(worker, by, household -> {
            if (isHeadTaken(household, place, Optional.empty())) {
                return Result.refused(Reason.HEAD_TAKEN);
            }
            var person = new HouseholdPerson(ids.next(), Optional.empty(), who, place, Stay.from(joinedOn), 1);
            households.insert(household.id(), person);
            moves.in(household, person, joinedOn);
            history.keep(household, FamilyHistory.joined(history.changes(by), person));
            return new Result.Kept(person.id());
        });
    }

    /** Corrects somebody; of a registered worker only the place, since name and birth date are the worker's own. */
    Result correct(UUID worker, HouseholdPerson seen, Who who, Place place, By by) {
        return change(worker, by, household -> {
            var found = household.find(seen.id());
            if (found.isEmpty()) {
                return Result.refused(Reason.NOT_THERE);
            }
            if (isHeadTaken(household, place, found.map(HouseholdPerson::id))) {
                return Result.refused(Reason.HEAD_TAKEN);
            }
            if (found.get().version() != seen.version()) {
                return new Result.Stale();
            }
            var was = found.get();
            var is = was.corrected(was.workerId().isPresent() ? was.who() : who, place);
            households.update(household.id(), is);
            history.keep(household, FamilyHistory.corrected(history.changes(by), was, is));
            return new Result.Kept(is.id());
        });
    }

    Result leave(UUID worker, UUID personId, LocalDate on, Cause because, By by) {
        return change(worker, by, household -> {
            var found = household.find(personId);
            if (found.isEmpty()) {
                return Result.refused(Reason.NOT_THERE);
            }
            if (found.get().workerId().isPresent()) {
                return Result.refused(Reason.IS_THE_WORKER);
            }
            var joined = found.get().stay().joinedOn();
            if (on.isAfter(Jakarta.today(clock)) || on.isBefore(joined)) {
                return Result.refused(Reason.IMPOSSIBLE_DAY);
            }
            moves.out(household, found.get(), on, because);
            history.keep(
                    household,
                    history.changes(by).changed("family-left", found.get().who().name(), "", because.code()));
            return new Result.Kept(personId);
        });
    }

    private static boolean isHeadTaken(Household household, Place place, Optional<UUID> but) {
        return place.relation() == Relation.HEAD
                && household
                        .head()
                        .map(HouseholdPerson::id)
                        .filter(id -> !but.equals(Optional.of(id)))
                        .isPresent();
    }

    private Result change(UUID worker, By by, Function<Household, Result> work) {
        if (by.reason().isBlank()) {
            return Result.refused(Reason.REASON_MISSING);
        }
        return transaction.run(() -> households
                .ofWorker(worker)
                .map(home -> work.apply(households.lock(home.id())))
                .orElseGet(() -> Result.refused(Reason.NOT_THERE)));
    }
}
