package id.gapura.registry.evidence;

import id.gapura.consents.Source;
import id.gapura.registry.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One piece of evidence.
 *
 * @param madeOn the day it is of, which may lie before it was recorded
 * @param content absent once it was withdrawn
 */
public record Piece(
        UUID id,
        Kind kind,
        LocalDate madeOn,
        Origin origin,
        Optional<Content> content,
        Optional<Withdrawal> withdrawal) {
    /** What it shows. */
    public enum Kind {
        PHOTO,
        WORK,
        HEALTH;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Whether it shows that somebody was at work. */
        boolean isOfWork() {
            return this != HEALTH;
        }
    }

    /** What is in it. */
    public sealed interface Content {
        /**
         * A picture; see {@link Evidence#photo}.
         *
         * @param file the id under which it lies among the uploads
         * @param bytes of the JPEG
         */
        record Photo(UUID file, int bytes) implements Content {}

        record Work(WorkStatement statement) implements Content {}

        record Health(HealthStatement statement) implements Content {}
    }

    /** That it counts no longer. */
    public record Withdrawal(String actor, Instant at, String reason) {
        private static final String BY_PERSON = "consent-withdrawn";

        /** The person took back the leave for it. */
        static Withdrawal byPerson(Instant at) {
            return new Withdrawal(Source.SELF, at, BY_PERSON);
        }

        public boolean isByPerson() {
            return reason.equals(BY_PERSON);
        }
    }

    public boolean isValid() {
        return withdrawal.isEmpty();
    }
}
