package id.gapura.messaging.talk;

import java.util.Optional;
import java.util.UUID;

/**
 * One turn of a conversation.
 *
 * @param answer what is said back
 * @param next where it stands now; empty when it is over
 * @param question of which these words are part, where nobody but a person can answer them
 */
public record Turn(String answer, Optional<Standing> next, Optional<UUID> question) {
    /** Says something and ends. */
    public static Turn end(String answer) {
        return new Turn(answer, Optional.empty(), Optional.empty());
    }

    /** Leaves the words to a person, and ends. */
    public static Turn left(String answer, UUID question) {
        return new Turn(answer, Optional.empty(), Optional.of(question));
    }

    public static Turn on(String answer, Standing next) {
        return new Turn(answer, Optional.of(next), Optional.empty());
    }

    /** Shows no words. */
    @Override
    public String toString() {
        return "Turn[" + next + "]";
    }
}
