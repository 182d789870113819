package id.gapura.offers;

import id.gapura.kernel.Rupiah;
import id.gapura.places.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Something offered by lot ({@code uji coba penawaran}).
 *
 * @param seedHash the SHA-256 of what the lot is drawn with, in hexadecimal digits
 */
public record Trial(UUID id, String name, Plan plan, String seedHash, Standing standing) {
    /** What the lot is drawn for. */
    public enum Unit {
        PERSON,
        /** Everybody of a village is offered the same. */
        VILLAGE;

        /** The word that the database and forms know. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Unit of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What is tried, where, on whom.
     *
     * @param from first day on which somebody may come into it, inclusive
     * @param to last day, inclusive
     * @param arms the held-out one first
     * @param money who pays free months; absent where none are offered
     */
    public record Plan(
            Unit unit, RegionCode region, LocalDate from, LocalDate to, List<Arm> arms, Optional<Money> money) {
        public Plan {
            arms = List.copyOf(arms);
        }

        boolean takesOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        /** Whether somebody could come into both. */
        boolean overlaps(Plan other) {
            boolean isNear = region.contains(other.region) || other.region.contains(region);
            return isNear && !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        Arm arm(String code) {
            return arms.stream()
                    .filter(arm -> arm.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Who pays free months, and how much at most for all arms together. */
    public record Money(UUID sponsorId, Rupiah budget) {}

    /**
     * How far it is.
     *
     * @param decidedBy who opened or refused it
     */
    public record Standing(State state, String proposedBy, Instant proposedAt, Optional<String> decidedBy) {}

    /** How far a trial is. */
    public enum State {
        /** Waits for another officer. */
        PROPOSED,
        OPEN,
        REFUSED,
        /** Takes nobody in any more; what was promised is kept. */
        CLOSED;

        /** The word that the database and texts know. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether somebody may open or refuse it: anybody but who proposed it. */
    public boolean mayBeDecidedBy(String login) {
        return standing.state == State.PROPOSED && !standing.proposedBy.equals(login);
    }

    boolean is(State state) {
        return standing.state == state;
    }

    /** Whether what it promised is kept. */
    boolean isBinding() {
        return is(State.OPEN) || is(State.CLOSED);
    }
}
