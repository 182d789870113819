package id.gapura.messaging.talk;

import java.util.Optional;

/**
 * One turn of a conversation.
 *
 * @param answer what is said back
 * @param next where it stands now; empty when it is over
 */
public record Turn(String answer, Optional<Standing> next) {
    /** Says something and ends. */
    public static Turn end(String answer) {
        return new Turn(answer, Optional.empty());
    }

    public static Turn on(String answer, Standing next) {
        return new Turn(answer, Optional.of(next));
    }

    /** Shows no words. */
    @Override
    public String toString() {
        return "Turn[" + next + "]";
    }
}
