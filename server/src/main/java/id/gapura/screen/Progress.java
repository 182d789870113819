package id.gapura.screen;

import java.time.Duration;

/**
 * How far a long piece of work is.
 *
 * @param done rows done so far
 * @param total rows in all; 0 while that is unknown
 * @param elapsed since it started
 * @param state what it is doing
 */
public record Progress(long done, long total, Duration elapsed, State state) {
    /** What a piece of work is doing. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    public Progress {
        if (done < 0 || total < 0 || elapsed.isNegative()) {
            throw new IllegalArgumentException(done + " of " + total + " in " + elapsed);
        }
    }

    public boolean isOver() {
        return state == State.DONE || state == State.FAILED;
    }

    /** Rows per second so far; 0 before the first. */
    public long rate() {
        return elapsed.isZero() ? 0 : Math.round(done * 1000.0 / elapsed.toMillis());
    }

    /** Whether enough is known to say how long it will still take. */
    public boolean isForeseeable() {
        return state == State.RUNNING && total > 0 && rate() > 0;
    }

    /** How long it will still take at the rate so far; zero unless {@link #isForeseeable()}. */
    public Duration left() {
        return isForeseeable() ? Duration.ofSeconds(Math.max(0, total - done) / rate()) : Duration.ZERO;
    }
}
