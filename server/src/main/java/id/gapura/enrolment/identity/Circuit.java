package id.gapura.enrolment.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Spares people the wait for an office that is silent: after some silences in a row nobody asks for a while, then one asks
 * and the others still do not, until an answer comes. Thread-safe.
 */
final class Circuit {
    private static final Logger LOG = LoggerFactory.getLogger(Circuit.class);
    private static final int SILENCES = 3;
    private static final Duration REST = Duration.ofSeconds(30);

    private final InstantSource clock;
    private int silences;
    private Instant restsUntil = Instant.MIN;

    Circuit(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether to ask now. */
    synchronized boolean admits() {
        var now = clock.instant();
        if (silences < SILENCES) {
            return true;
        }
        if (now.isBefore(restsUntil)) {
            return false;
        }
        restsUntil = now.plus(REST);
        return true;
    }

    synchronized void answered() {
        silences = 0;
    }

    synchronized void silent() {
        silences++;
        if (silences == SILENCES) {
            LOG.warn("identity.silent");
        }
        restsUntil = clock.instant().plus(REST);
    }
}
