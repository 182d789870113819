package id.gapura.enrolment.rosters;

import id.gapura.enrolment.rosters.reading.Verdict;
import id.gapura.places.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An uploaded roster ({@code daftar kolektif}) and how far it is.
 *
 * @param region where its people live
 */
public record Roster(
        UUID id,
        String fileName,
        RegionCode region,
        Terms terms,
        State state,
        Counts counts,
        Progress progress,
        Source source) {
    /** What its people register for and who pays, as codes of the rules. */
    public record Terms(String programmes, String payer) {}

    /** Where it stands. */
    public enum State {
        /** Read and judged, nothing imported. */
        CHECKED("checked"),
        IMPORTING("importing"),
        IMPORTED("imported"),
        /** The import cannot go on by itself; {@link Progress#failure} says why. */
        FAILED("failed");

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
            throw new IllegalArgumentException("no roster state is called " + code);
        }
    }

    /**
     * Rows by verdict: of the dry run until the import starts, then of what is imported so far.
     *
     * @param total rows with a verdict, as the dry run counted them
     */
    public record Counts(int total, int accepted, int warned, int duplicate, int rejected, int blank) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        Counts plus(Verdict verdict) {
            return switch (verdict) {
                case ACCEPT -> new Counts(total + 1, accepted + 1, warned, duplicate, rejected, blank);
                case WARN -> new Counts(total + 1, accepted, warned + 1, duplicate, rejected, blank);
                case DUPLICATE -> new Counts(total + 1, accepted, warned, duplicate + 1, rejected, blank);
                case REJECT -> new Counts(total + 1, accepted, warned, duplicate, rejected + 1, blank);
                case BLANK -> new Counts(total + 1, accepted, warned, duplicate, rejected, blank + 1);
                case SKIP -> this;
            };
        }

        public int done() {
            return accepted + warned + duplicate + rejected + blank;
        }
    }

    /**
     * The uploaded file.
     *
     * @param isKept false once it was deleted, after {@link Rosters#FILE_KEPT}
     * @param returnedAt when its rejected rows were first taken to be sent back
     */
    public record Source(boolean isKept, Optional<Instant> returnedAt) {
        static final Source NEW = new Source(true, Optional.empty());
    }

    /** Whether there are rejected rows that can be sent back to whoever sent the roster. */
    public boolean isReturnable() {
        return state != State.IMPORTING && counts.rejected() > 0 && source.isKept();
    }

    /** When the import began and ended, and why it failed if it did. */
    public record Progress(
            String uploadedBy,
            Instant uploadedAt,
            Optional<Instant> startedAt,
            Optional<Instant> finishedAt,
            Optional<String> failure) {}

    /** Rows a second since the import began; zero before. */
    public double rowsPerSecond(Instant now) {
        return progress.startedAt()
                .map(started -> Duration.between(started, progress.finishedAt().orElse(now)))
                .filter(Duration::isPositive)
                .map(taken -> counts.done() * 1000.0 / taken.toMillis())
                .orElse(0.0);
    }

    /** How long the rest will take at the rate so far; empty while no rate is known. */
    public Optional<Duration> timeLeft(Instant now) {
        double rate = rowsPerSecond(now);
        return rate > 0
                ? Optional.of(Duration.ofMillis((long) ((counts.total() - counts.done()) * 1000 / rate)))
                : Optional.empty();
    }
}
