package id.gapura.collective;

import id.gapura.places.RegionCode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Who pays for the people of a roster, and how they agreed ({@code kesepakatan kolektif}).
 *
 * @param people whom the roster registered, as counted when it was proposed
 */
public record Arrangement(
        UUID rosterId,
        RegionCode region,
        WhoPays whoPays,
        SignedSheet sheet,
        State state,
        int people,
        Progress progress) {
    /** How far it is. */
    public enum State {
        /** Looked at; nobody is enrolled by it. */
        PROPOSED,
        RUNNING,
        DONE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What was done with it.
     *
     * @param version counts the proposals; who confirms names the one they looked at
     * @param by who confirmed it, or who proposed it until then
     */
    public record Progress(int version, String by, Optional<Instant> confirmedAt, Optional<Instant> finishedAt) {}
}
