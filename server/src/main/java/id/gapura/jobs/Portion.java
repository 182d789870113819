package id.gapura.jobs;

import java.time.Duration;

/**
 * How many gathered events a patient listener takes in one transaction: as many as it takes in a moment, by the time the
 * last ones took. A long piece of work keeps one of few processors from whom somebody waits for.
 */
final class Portion {
    private static final int FIRST = 10;
    private static final int MOST = 100;
    private static final Duration MOMENT = Duration.ofMillis(30);

    private int size = FIRST;

    synchronized int size() {
        return size;
    }

    /**
     * Learns from a piece of work; nothing from one that found nothing. One that was short is doubled, since a part of its
     * time is the transaction's own, however few events are in it.
     */
    synchronized void took(int events, Duration worked) {
        if (events == 0) {
            return;
        }
        if (worked.compareTo(MOMENT) > 0) {
            size = Math.clamp(events * MOMENT.toNanos() / worked.toNanos(), 1, MOST);
        } else {
            size = Math.clamp(2L * events, size, MOST);
        }
    }
}
