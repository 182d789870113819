package id.gapura.partner.platform;

import java.util.Optional;

/**
 * Who has a key.
 *
 * @param channel in whose name it reports
 */
public record Platform(String channel, String name) {
    private static final String ACTOR = "platform:";

    /** Who the audit says it was where a platform looks at something. */
    public static String actor(String channel) {
        return ACTOR + channel;
    }

    /** The channel of the platform that the audit names; empty where it names somebody else. */
    public static Optional<String> channelOf(String actor) {
        return actor.startsWith(ACTOR) ? Optional.of(actor.substring(ACTOR.length())) : Optional.empty();
    }
}
