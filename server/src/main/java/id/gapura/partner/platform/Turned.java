package id.gapura.partner.platform;

import id.gapura.accounts.Audit;
import id.gapura.screen.pace.Throttle;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Puts on record that a request was turned away for its signature: the first few a minute of each key, since the audit is one
 * chain and strangers must not fill it.
 */
public final class Turned {
    private static final int LINES_A_MINUTE = 10;
    private static final int MOST_KEYS = 1_000;

    private final Throttle lines;
    private final Audit audit;

    Turned(Audit audit, InstantSource clock) {
        this.lines = new Throttle(LINES_A_MINUTE, Duration.ofMinutes(1), MOST_KEYS, clock);
        this.audit = audit;
    }

    /**
     * Notes one.
     *
     * @param key id of one of our keys or accounts whose secret was not known; empty where none was named
     * @param fault a stable word
     */
    public void note(String key, String fault) {
        if (lines.admits(key)) {
            audit.record("system", "partner.refused", key, fault);
        }
    }
}
