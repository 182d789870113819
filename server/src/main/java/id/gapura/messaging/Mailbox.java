package id.gapura.messaging;

import java.util.Locale;
import java.util.UUID;

/**
 * Where a member gets mail.
 *
 * @param secret stands in the links of each mail
 */
public record Mailbox(UUID workerId, String address, String secret, State state) {
    /** How far it is. */
    public enum State {
        /** A link was sent there. */
        ASKED,
        /** Somebody has pressed it. */
        CONFIRMED,
        /** Mail servers say that there is no such address; nothing goes there until one is given anew. */
        FAILING;

        /** The word of its texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    /** Whether mail may go there. */
    boolean isUsable() {
        return state != State.FAILING;
    }

    /** What stands in a link to confirm or to stop. */
    public String token() {
        return workerId + "." + secret;
    }

    /** Shows no address. */
    @Override
    public String toString() {
        return "Mailbox[" + workerId + "]";
    }
}
