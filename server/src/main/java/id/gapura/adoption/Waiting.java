package id.gapura.adoption;

import id.gapura.places.RegionCode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody in a stage, whom to help on.
 *
 * @param since the day they came to it
 * @param paid until when they are protected; absent for who never paid
 */
public record Waiting(Who who, RegionCode region, Stage stage, LocalDate since, Optional<Paid> paid) {
    /**
     * Whom to help on.
     *
     * @param name absent for an attempt, whose draft is sealed
     */
    public record Who(UUID id, Kind kind, Optional<String> name) {}

    /** The last protected day, and the first without membership if nothing is paid. */
    public record Paid(LocalDate until, LocalDate lapsesOn) {}

    /** What we have of somebody. */
    public enum Kind {
        WORKER,
        PROSPECT,
        ATTEMPT;

        /** The word the database keeps. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
