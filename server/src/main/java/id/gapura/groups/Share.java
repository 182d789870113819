package id.gapura.groups;

import id.gapura.kernel.Rupiah;
import java.util.Locale;
import java.util.UUID;

/** What of a group's sum is one member's. */
public record Share(UUID workerId, Rupiah amount, State state) {
    /** How it stands. */
    public enum State {
        /** Not posted yet. */
        OPEN,
        POSTED,
        /** Taken in and waiting for somebody to say what it is for. */
        SUSPENDED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
