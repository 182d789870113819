package id.gapura.registry;

import id.gapura.places.RegionCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody reached who agreed to be contacted again ({@code calon peserta}); needs no NIK. */
public record Prospect(
        UUID id,
        String name,
        Optional<String> phone,
        RegionCode region,
        Optional<String> livelihood,
        Optional<String> note,
        Noted noted,
        State state) {
    /** When and by whose hand; what the person agreed to is kept with all consents. */
    public record Noted(Instant at, String by) {}

    /** Where the contact stands. */
    public enum State {
        OPEN("open"),
        ENROLLED("enrolled"),
        DECLINED("declined"),
        /** Was the same person as another prospect, who stays. */
        MERGED("merged");

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
            throw new IllegalArgumentException("no prospect state is called " + code);
        }
    }
}
