package id.gapura.messaging.inbox;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Outcomes.Fate;
import java.time.Instant;

/** One entry of what was written between a phone and us. */
public sealed interface Line {
    Instant at();

    /** Their words. */
    record Theirs(Instant at, Channel channel, String text) implements Line {
        /** Shows no words. */
        @Override
        public String toString() {
            return "Theirs[" + at + "]";
        }
    }

    /** An officer's answer. */
    record Ours(Instant at, String by, Channel channel, String text, Fate fate) implements Line {
        /** Shows no words. */
        @Override
        public String toString() {
            return "Ours[" + at + "]";
        }
    }

    /** An officer said that no answer was needed. */
    record Unanswered(Instant at, String by, NoAnswer why) implements Line {}
}
