package id.gapura.registry.household;

import id.gapura.places.RegionCode;
import java.util.UUID;

/** What every change of a family is made by, and how it can end. */
public final class FamilyChange {
    private FamilyChange() {}

    /**
     * Who makes it and why.
     *
     * @param within the region whose people the officer sees
     */
    public record By(String actor, String reason, RegionCode within) {}

    /** How it ended. */
    public sealed interface Result {
        /** It is on record; the id is that of the household, the person or the relative. */
        record Kept(UUID id) implements Result {}

        /** Somebody else changed the same meanwhile: look again. */
        record Stale() implements Result {}

        record Refused(Reason reason) implements Result {}

        static Result refused(Reason reason) {
            return new Refused(reason);
        }
    }

    /** Why it was refused. */
    public enum Reason {
        REASON_MISSING,
        /** A day in the future, or a departure before the arrival. */
        IMPOSSIBLE_DAY,
        /** The household of this card has only workers of other places, whose officers must be asked. */
        ELSEWHERE,
        /** The worker lives in the household of this card already. */
        ALREADY_THERE,
        /** The card is another household's: the worker moves there instead. */
        CARD_TAKEN,
        /** A household has one head. */
        HEAD_TAKEN,
        /** The worker is in no household yet, or nobody of this id is in it. */
        NOT_THERE,
        /** The worker leaves by moving to another household, from the worker's own page. */
        IS_THE_WORKER
    }
}
