package id.gapura.jobs;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wakes one job that works off what many transactions leave it, such as messages to send. Whoever commits before the job
 * looks is seen by it; whoever commits later wakes it once more.
 */
public final class Alarm {
    private final String job;
    private final Duration patience;
    private final Outbox outbox;
    private final TransactionTemplate ownTransaction;
    private final AtomicBoolean awake = new AtomicBoolean();

    /** One that wakes its job as soon as it can. */
    public Alarm(String job, Outbox outbox, TransactionTemplate transaction) {
        this(job, Duration.ZERO, outbox, transaction);
    }

    /** @param patience how long what is left gathers before the job is woken for it */
    public Alarm(String job, Duration patience, Outbox outbox, TransactionTemplate transaction) {
        this.job = job;
        this.patience = patience;
        this.outbox = outbox;
        this.ownTransaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Wakes it once the caller's transaction is committed. */
    public void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                now();
            }
        });
    }

    /** Wakes it, unless it is awake and has not looked yet. */
    public void now() {
        if (!awake.compareAndSet(false, true)) {
            return;
        }
        try {
            ownTransaction.executeWithoutResult(
                    _ -> outbox.enqueue(job, UUID.randomUUID().toString(), patience));
        } catch (RuntimeException notWoken) {
            awake.set(false);
            throw notWoken;
        }
    }

    /** Said by the job before it looks at what there is. */
    public void heard() {
        awake.set(false);
    }
}
