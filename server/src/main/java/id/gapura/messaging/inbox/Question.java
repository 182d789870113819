package id.gapura.messaging.inbox;

import id.gapura.messaging.Channel;
import id.gapura.messaging.Outcomes.Fate;
import id.gapura.places.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thread of a phone, from the first words that nobody understood.
 *
 * @param probable who is known by the phone; of several the closest
 * @param ending empty while it is open
 */
public record Question(
        UUID id, String phone, Instant askedAt, Heard heard, Optional<Known> probable, Optional<Ending> ending) {
    /** So long a question may wait, and so long WhatsApp lets us answer it in our own words. */
    public static final Duration PATIENCE = Duration.ofDays(1);

    private static final int SHOWN_DIGITS = 3;

    /**
     * What they wrote.
     *
     * @param channel of the last of it
     * @param messages how many
     */
    public record Heard(Channel channel, int messages) {}

    /** How it ended. */
    public sealed interface Ending {
        Instant at();

        /** The login of the officer. */
        String by();

        /**
         * With an answer.
         *
         * @param fate what became of it so far
         */
        record Answered(Instant at, String by, UUID messageId, Fate fate) implements Ending {}

        record Closed(Instant at, String by, NoAnswer why) implements Ending {}
    }

    /** Whose people may see it; the nation where nobody knows the phone. */
    public RegionCode region() {
        return probable.map(Known::region).orElse(RegionCode.NATION);
    }

    public boolean isLate(Instant now) {
        return ending.isEmpty() && !now.isBefore(askedAt.plus(PATIENCE));
    }

    /** The last digits of the phone, to tell it from others. */
    public String phoneEnd() {
        return phone.substring(phone.length() - SHOWN_DIGITS);
    }

    /** Shows no phone. */
    @Override
    public String toString() {
        return "Question[" + id + "]";
    }
}
