package id.gapura.partner.web;

import id.gapura.partner.snap.PendingPayments;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every half minute, as long as the program runs, which banks are to be asked. */
final class AskingRound implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AskingRound.class);
    private static final int SECONDS = 30;

    private final PendingPayments pending;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("snap-asking").factory());
    private volatile boolean running;

    AskingRound(PendingPayments pending) {
        this.pending = pending;
    }

    @Override
    public void start() {
        running = true;
        var _ = rounds.scheduleWithFixedDelay(this::go, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** A round that fails is followed by the next. */
    private void go() {
        try {
            pending.askDue();
        } catch (RuntimeException fault) {
            LOG.warn("snap.asking-failed", fault);
        }
    }

    @Override
    public void stop() {
        rounds.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
