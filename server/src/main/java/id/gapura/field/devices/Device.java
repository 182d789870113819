package id.gapura.field.devices;

import id.gapura.places.RegionCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A device of an officer ({@code perangkat petugas}).
 *
 * @param login whose it is
 * @param place whose people it holds
 * @param label what it is, in the officer's words
 */
public record Device(UUID id, String login, RegionCode place, String label, State state, Contact contact) {
    /**
     * What was last heard of it.
     *
     * @param clockAheadMillis how far its clock was ahead of ours; below zero behind
     * @param version of its app
     */
    public record Contact(Instant at, Unsent unsent, long clockAheadMillis, String version) {}

    /**
     * What it had not sent.
     *
     * @param deeds what its officer counts
     * @param photos that went with enrolments, which may have arrived before them
     * @param since when the oldest of all that was made; empty if there was none
     */
    public record Unsent(int deeds, int photos, Optional<Instant> since) {
        public static final Unsent NOTHING = new Unsent(0, 0, Optional.empty());
    }

    /** Whether it may work. */
    public enum State {
        ACTIVE("active"),
        /** It will wipe itself at its next contact, and gets nothing else. */
        WIPE_ORDERED("wipe-ordered"),
        WIPED("wiped");

        private final String code;

        State(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static State of(String code) {
            for (var state : values()) {
                if (state.code.equals(code)) {
                    return state;
                }
            }
            throw new IllegalArgumentException("no device state is called " + code);
        }
    }
}
