package id.gapura.contributions.suspense;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What an officer proposes to do with waiting money, for another to decide.
 *
 * @param decision who decided, when, and what they answered; absent while it is open
 */
public record Proposal(UUID id, UUID paymentId, Aim aim, Said said, State state, Optional<Said> decision) {
    /** Where the money is to go. */
    public sealed interface Aim {
        /** It is this member's. */
        record ToMember(UUID workerId) implements Aim {}

        /** Nobody's here: it is given back to the channel it came from. */
        record ToChannel() implements Aim {}
    }

    /**
     * What somebody said.
     *
     * @param by a staff login, or {@code system}
     * @param words the reason or the answer; may be empty for an approval
     */
    public record Said(String by, Instant at, String words) {}

    /** Where it stands. */
    public enum State {
        OPEN,
        APPROVED,
        REFUSED,
        /** The money left suspense another way before anybody decided. */
        OVERTAKEN;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Without what was said. */
    @Override
    public String toString() {
        return "Proposal[" + id + ", " + state + "]";
    }
}
