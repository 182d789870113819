package id.gapura.outreach.stakeholder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a stakeholder promised ({@code kesepakatan}), and what came of it.
 *
 * @param delivered absent while nothing came of it
 */
public record Agreement(UUID id, UUID stakeholderId, Promise promise, Optional<Delivery> delivered) {
    /**
     * What was promised.
     *
     * @param campaign for which; absent for none in particular
     * @param agreedOn the day
     * @param dueOn until when; absent without a term
     */
    public record Promise(String what, Optional<UUID> campaign, LocalDate agreedOn, Optional<LocalDate> dueOn) {
        public Promise {
            if (what.isBlank() || dueOn.filter(agreedOn::isAfter).isPresent()) {
                throw new IllegalArgumentException("a promise says what, and is due after it is made");
            }
        }
    }

    /** What came of it, on which day. */
    public record Delivery(String what, LocalDate on) {}

    /** How it stands. */
    public enum State {
        OPEN,
        /** Not delivered after the day it was due. */
        LATE,
        DELIVERED
    }

    public State state(LocalDate day) {
        if (delivered.isPresent()) {
            return State.DELIVERED;
        }
        return promise.dueOn().filter(day::isAfter).isPresent() ? State.LATE : State.OPEN;
    }
}
