package id.gapura.consents;

import java.util.Locale;
import java.util.UUID;

/** Whose consent it is. */
public record Subject(Kind kind, UUID id) {
    /** What the id is the id of. */
    public enum Kind {
        WORKER,
        PROSPECT,
        /** Somebody who tried to enrol and is no worker yet. */
        ATTEMPT,
        /** Somebody whom villagers named as explaining things well. */
        TALKER,
        /** Whoever holds a phone; the id is the phone's blind index. */
        PHONE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Subject worker(UUID id) {
        return new Subject(Kind.WORKER, id);
    }

    public static Subject prospect(UUID id) {
        return new Subject(Kind.PROSPECT, id);
    }

    public static Subject attempt(UUID id) {
        return new Subject(Kind.ATTEMPT, id);
    }

    public static Subject talker(UUID id) {
        return new Subject(Kind.TALKER, id);
    }

    public static Subject phone(UUID blindIndex) {
        return new Subject(Kind.PHONE, blindIndex);
    }
}
