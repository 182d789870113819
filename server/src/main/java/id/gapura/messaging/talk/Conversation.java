package id.gapura.messaging.talk;

import java.time.Duration;

/**
 * A dialogue as a machine. It remembers nothing itself; what it does in a turn joins the transaction that keeps the turn,
 * and may be tried more than once before it is kept.
 */
public interface Conversation {
    /** A stable name; part of what is stored. */
    String name();

    /** Whether what was said is for this conversation. */
    Claim claims(Said said);

    /** How long it stands without a word. */
    Duration patience();

    Turn turn(Standing standing, Said said);

    /** How much a conversation wants what was said. */
    enum Claim {
        /** It was called by name, such as by a keyword: it begins, even where another stands. */
        CALLED,
        /** It answers who does not speak with any other. */
        OTHERWISE,
        NOT
    }
}
