package id.gapura.registry.household;

import id.gapura.kernel.Ids;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.rules.Kin;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps kin while people move out and in: who leaves a household without dying stays among the relatives of its workers, and
 * who moves in is no longer listed as living elsewhere.
 */
final class Moves {
    private final HouseholdStore households;
    private final RelativeStore relatives;
    private final Ids ids;

    Moves(HouseholdStore households, RelativeStore relatives, Ids ids) {
        this.households = households;
        this.relatives = relatives;
        this.ids = ids;
    }

    /** Whether nobody changed who leaves meanwhile. */
    boolean out(Household household, HouseholdPerson leaver, LocalDate on, Cause because) {
        if (!households.update(household.id(), leaver.gone(on, because))) {
            return false;
        }
        leaver.workerId().ifPresent(households::free);
        for (var stayer : household.present()) {
            if (!stayer.id().equals(leaver.id())) {
                stayer.workerId().ifPresent(worker -> part(worker, stayer, leaver, on, because));
                leaver.workerId().ifPresent(worker -> part(worker, leaver, stayer, on, because));
            }
        }
        return true;
    }

    /** What the other was to the worker remains, unless the other has died or never was there. */
    private void part(UUID worker, HouseholdPerson own, HouseholdPerson other, LocalDate on, Cause because) {
        var said = relatives.of(worker).stream()
                .filter(one -> one.personId().filter(other.id()::equals).isPresent())
                .findFirst();
        if (because != Cause.MOVED) {
            said.ifPresent(one -> relatives.end(worker, one.id(), on, because));
        } else if (said.isPresent()) {
            relatives.update(worker, said.get().movedOut(other.who()));
        } else {
            Kinship.of(own.relation(), other.relation())
                    .filter(kin -> kin != Kin.OTHER)
                    .ifPresent(kin -> relatives.insert(
                            worker, new Relative(ids.next(), Optional.empty(), Optional.of(other.who()), kin, 1)));
        }
    }

    /** Ends the entries elsewhere that most likely are the one who has moved in, and of that one the household's. */
    void in(Household household, HouseholdPerson joiner, LocalDate on) {
        for (var stayer : household.present()) {
            if (!stayer.id().equals(joiner.id())) {
                stayer.workerId().ifPresent(worker -> meet(worker, joiner.who(), on));
                joiner.workerId().ifPresent(worker -> meet(worker, stayer.who(), on));
            }
        }
    }

    private void meet(UUID worker, Who who, LocalDate on) {
        relatives.of(worker).stream()
                .filter(one -> one.who().filter(who::isLike).isPresent())
                .forEach(one -> relatives.end(worker, one.id(), on, Cause.MOVED));
    }
}
