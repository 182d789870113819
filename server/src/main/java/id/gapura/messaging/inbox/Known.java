package id.gapura.messaging.inbox;

import id.gapura.places.RegionCode;
import java.util.Arrays;
import java.util.UUID;

/**
 * Somebody who is known by a phone. Families share one, so who wrote is one of them at best.
 *
 * @param region where they live; the nation where that is not known
 */
public record Known(Kind kind, UUID id, RegionCode region) {
    /** As what somebody is known. */
    public enum Kind {
        MEMBER("member"),
        ATTEMPT("attempt"),
        PROSPECT("prospect");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nobody is known as " + code));
        }
    }
}
