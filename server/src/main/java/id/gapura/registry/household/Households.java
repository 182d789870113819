package id.gapura.registry.household;

import id.gapura.kernel.Jakarta;
import id.gapura.registry.household.FamilyChange.By;
import id.gapura.registry.household.FamilyChange.Result;
import id.gapura.registry.household.HouseholdPerson.Cause;
import id.gapura.registry.household.HouseholdPerson.Place;
import id.gapura.registry.household.HouseholdPerson.Who;
import id.gapura.rules.Kin;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** The face of families: read a worker's, and change the household and the kin elsewhere. */
public final class Households {
    private final FamilyReading reading;
    private final HouseholdMove move;
    private final HouseholdKeeping household;
    private final RelativeKeeping relatives;
    private final InstantSource clock;

    Households(
            FamilyReading reading,
            HouseholdMove move,
            HouseholdKeeping household,
            RelativeKeeping relatives,
            InstantSource clock) {
        this.reading = reading;
        this.move = move;
        this.household = household;
        this.relatives = relatives;
        this.clock = clock;
    }

    /** The family of a worker as of today. */
    public Family of(UUID workerId) {
        return reading.of(workerId, Jakarta.today(clock));
    }

    /** Puts a worker into a household, the first or another. */
    public Result move(HouseholdMove.Command command) {
        return move.move(command);
    }

    /** Gives the household in which a worker lives its card, or the right one. */
    public Result setCard(UUID workerId, FamilyCard card, By by) {
        return household.setCard(workerId, card, by);
    }

    /** Adds somebody to the household in which a worker lives. */
    public Result add(UUID workerId, Who who, Place place, LocalDate joinedOn, By by) {
        return household.add(workerId, who, place, joinedOn, by);
    }

    /**
     * Corrects somebody in the household in which a worker lives; of a registered worker only the place.
     *
     * @param seen as the officer was looking at it
     */
    public Result correct(UUID workerId, HouseholdPerson seen, Who who, Place place, By by) {
        return household.correct(workerId, seen, who, place, by);
    }

    /** Lets somebody who is no worker leave; who has not died stays among the kin. */
    public Result leave(UUID workerId, UUID personId, LocalDate on, Cause because, By by) {
        return household.leave(workerId, personId, on, because, by);
    }

    /** Adds kin who live elsewhere, or somebody whom the worker names. */
    public Result addRelative(UUID workerId, Who who, Kin kin, By by) {
        return relatives.add(workerId, who, kin, by);
    }

    /** Corrects kin who live elsewhere. */
    public Result correctRelative(UUID workerId, Relative seen, Who who, Kin kin, By by) {
        return relatives.correct(workerId, seen, who, kin, by);
    }

    /** Says what somebody of the household is to the worker, where the card leaves it open. */
    public Result relate(UUID workerId, HouseholdPerson person, Kin kin, By by) {
        return relatives.relate(workerId, person, kin, by);
    }

    /** Takes kin who live elsewhere off the list. */
    public Result endRelative(UUID workerId, UUID relativeId, Cause because, By by) {
        return relatives.end(workerId, relativeId, because, by);
    }
}
