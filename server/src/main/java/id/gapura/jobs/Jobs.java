package id.gapura.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs jobs and delivers events, on db-scheduler.
 *
 * <p>The scheduler polls every half second, and at once for work that somebody waits for; work whose program died is taken
 * over after about eight seconds without a heartbeat. Failed work is tried again after a second, then later and later up to an hour.
 */
public final class Jobs implements Outbox, AutoCloseable {
    private static final String TABLE = "jobs.scheduled_task";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MISSED_HEARTBEATS = 4;
    private static final int THREADS = 3;
    /** A patient listener also takes what it would have to take so soon. */
    private static final Duration SOON = Duration.ofSeconds(1);
    /** Long ago by every clock, also by one that the demo has moved. */
    private static final Instant AT_ONCE = Instant.EPOCH;

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final CompletionHandler<String> DONE = new CompletionHandler.OnCompleteRemove<>();

    private static final String NOTE_DELIVERY = """
            INSERT INTO jobs.delivered_event (listener, event_id, delivered_at)
            VALUES (:listener, :event, :at)
            ON CONFLICT DO NOTHING
            """;
    /** Takes events that wait for a patient listener out of the scheduler's hands; one that failed before stays alone. */
    private static final String GATHER = """
            WITH waiting AS (
                SELECT task_instance FROM jobs.scheduled_task
                WHERE task_name = :listener AND execution_time <= :by
                    AND NOT picked AND coalesce(consecutive_failures, 0) = 0
                ORDER BY execution_time
                LIMIT :most
                FOR UPDATE SKIP LOCKED)
            DELETE FROM jobs.scheduled_task t USING waiting
            WHERE t.task_name = :listener AND t.task_instance = waiting.task_instance
            RETURNING t.task_data
            """;
    /** Whoever comes second holds the row until the commit: nobody takes it before, and a run that goes on is told. */
    private static final String ENQUEUE = """
            INSERT INTO jobs.scheduled_task (task_name, task_instance, execution_time, picked, version)
            VALUES (:job, :key, :at, false, 1)
            ON CONFLICT (task_name, task_instance) DO UPDATE SET asked_again = true
            """;

    private static final String BEGIN =
            "UPDATE jobs.scheduled_task SET asked_again = false WHERE task_name = :job AND task_instance = :key";
    private static final String END =
            "DELETE FROM jobs.scheduled_task WHERE task_name = :job AND task_instance = :key AND NOT asked_again";
    /** Nobody is patient any more. */
    private static final String HASTEN = """
            UPDATE jobs.scheduled_task SET execution_time = :at
            WHERE execution_time > :at AND NOT picked AND coalesce(consecutive_failures, 0) = 0
                AND task_instance <> '%s'
            """.formatted(RecurringTask.INSTANCE);
    /** What runs again and again is never done, so nobody waits for it. */
    private static final String WAITING =
            "SELECT count(*) FROM jobs.scheduled_task WHERE task_instance <> '" + RecurringTask.INSTANCE + "'";

    private final DataSource bookkeeping;
    private final JdbcClient sql;
    private final JdbcClient runs;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Supplier<List<Listener<?>>> listeners;
    private final Supplier<List<Job>> jobs;
    private final EventJson json = new EventJson();
    /** The scheduler goes by this one, which nobody moves. */
    private final SystemClock schedulersClock = new SystemClock();

    private final SchedulerClient client;
    private volatile boolean running;
    /** Between patient listeners. */
    private final Breather breather = new Breather();

    private final List<Scheduler> started = new CopyOnWriteArrayList<>();

    /**
     * Makes an outbox that waits to be {@link #start started}.
     *
     * @param bookkeeping for what the scheduler notes of its runs: who took which and how it ended. Its commits need not wait
     *     for the disk: a crash takes such a note only with all that is written after it, and the run is done again
     * @param listeners asked when an event is published, since listeners may themselves publish
     * @param jobs asked when the scheduler starts, for the same reason
     */
    public Jobs(
            DataSource dataSource,
            DataSource bookkeeping,
            TransactionTemplate transaction,
            InstantSource clock,
            Supplier<List<Listener<?>>> listeners,
            Supplier<List<Job>> jobs) {
        this.bookkeeping = bookkeeping;
        this.sql = JdbcClient.create(dataSource);
        this.runs = JdbcClient.create(bookkeeping);
        this.transaction = transaction;
        this.clock = clock;
        this.listeners = listeners;
        this.jobs = jobs;
        this.client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(TABLE)
                .serializer(json)
                .build();
    }

    /** Whether jobs that come round again and again ({@link Job#every}) do so by themselves. */
    public enum Rounds {
        BY_THEMSELVES,
        /** They wait to be run by hand: for tests, in which nothing may happen that they did not ask for. */
        BY_HAND
    }

    /** Starts to run what waits, including what an earlier program left. */
    public synchronized void start(Rounds rounds) {
        if (running) {
            return;
        }
        List<Task<?>> tasks = new ArrayList<>();
        listeners.get().forEach(listener -> tasks.add(delivery(listener)));
        List<RecurringTask<Void>> recurring = new ArrayList<>();
        for (var job : jobs.get()) {
            job.every().ifPresentOrElse(pause -> recurring.add(again(job, pause)), () -> tasks.add(run(job)));
        }
        if (rounds == Rounds.BY_HAND) {
            recurring.clear();
        }
        var scheduler = Scheduler.create(bookkeeping, tasks)
                .startTasks(recurring)
                .tableName(TABLE)
                .serializer(json)
                .threads(THREADS)
                .pollingInterval(POLL)
                // Skips rows that a patient listener holds, rather than wait for it.
                .pollUsingLockAndFetch(0.5, 1.0)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .failureLogging(LogLevel.WARN, false)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        scheduler.start();
        started.add(scheduler);
        running = true;
    }

    @Override
    public void publish(Event event) {
        for (var listener : listeners.get()) {
            if (listener.event().isInstance(event)) {
                var task = descriptor(listener);
                client.scheduleIfNotExists(
                        task.instance(UUID.randomUUID().toString(), json.write(event)), dueAt(listener.patience()));
            }
        }
    }

    private Instant dueAt(Duration patience) {
        return patience.isZero() ? AT_ONCE : schedulersClock.now().plus(patience);
    }

    @Override
    public void enqueue(String job, String key, Duration patience) {
        ofJob(sql, ENQUEUE, job, key)
                .param("at", dueAt(patience).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void start(String job, String key) {
        enqueue(job, key);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    look();
                }
            });
        } else {
            look();
        }
    }

    /** Has the scheduler look at once what waits, rather than when its poll comes round. */
    private void look() {
        started.forEach(Scheduler::triggerCheckForDueExecutions);
    }

    /**
     * Waits until nothing waits or runs; hurries patient listeners.
     *
     * @return whether that came true within {@code patience}
     */
    public boolean awaitQuiet(Duration patience) {
        breather.hurry();
        try {
            return isQuietBefore(System.nanoTime() + patience.toNanos());
        } finally {
            breather.calmDown();
        }
    }

    private boolean isQuietBefore(long deadline) {
        while (sql.sql(WAITING).query(Long.class).single() > 0) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            sql.sql(HASTEN).param("at", AT_ONCE.atOffset(ZoneOffset.UTC)).update();
            look();
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }

    private static OneTimeTask<String> descriptor(Listener<?> listener) {
        return Tasks.oneTime(listener.name(), String.class).execute((_, _) -> {});
    }

    private <E extends Event> Task<String> delivery(Listener<E> listener) {
        var portion = new Portion();
        return Tasks.custom(listener.name(), String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var one = new Untaken<>(listener, UUID.fromString(instance.getId()), instance.getData());
                    // What failed comes back alone: whoever gathered, and in the end the one that cannot be taken.
                    if (listener.patience().isZero() || context.getExecution().consecutiveFailures > 0) {
                        transaction.executeWithoutResult(_ -> take(listener, fresh(one)));
                        return DONE;
                    }
                    if (!breather.begin()) {
                        return (run, row) -> row.reschedule(run, dueAt(listener.patience()));
                    }
                    try {
                        deliverInPieces(one, portion);
                    } finally {
                        breather.end();
                    }
                    return DONE;
                });
    }

    /** An event that a listener has not taken yet. */
    private record Untaken<E extends Event>(Listener<E> listener, UUID id, String data) {}

    /** With it all that has gathered for its listener by now; what comes meanwhile waits for its own time, or it never ended. */
    private <E extends Event> void deliverInPieces(Untaken<E> one, Portion portion) {
        var by = schedulersClock.now().plus(SOON);
        boolean isMore = deliverPiece(one.listener, by, portion, () -> fresh(one));
        while (isMore) {
            isMore = deliverPiece(one.listener, by, portion, ArrayList::new);
        }
    }

    /**
     * Delivers some of what has gathered, and rests.
     *
     * @param by when it is due at the latest
     * @param before what is delivered with it
     * @return whether more may have gathered
     */
    private <E extends Event> boolean deliverPiece(
            Listener<E> listener, Instant by, Portion portion, Supplier<List<E>> before) {
        long begun = System.nanoTime();
        int most = portion.size();
        int delivered = Objects.requireNonNull(transaction.execute(_ -> {
            var taken = before.get();
            gathered(listener, by, most - taken.size()).forEach(data -> taken.add(json.read(data, listener.event())));
            take(listener, taken);
            return taken.size();
        }));
        var worked = Duration.ofNanos(System.nanoTime() - begun);
        portion.took(delivered, worked);
        breather.rest(worked);
        return delivered == most;
    }

    private static <E extends Event> void take(Listener<E> listener, List<E> events) {
        if (!events.isEmpty()) {
            listener.onAll(events);
        }
    }

    /** The event, unless it was delivered before. */
    private <E extends Event> List<E> fresh(Untaken<E> one) {
        int noted = sql.sql(NOTE_DELIVERY)
                .param("listener", one.listener.name())
                .param("event", one.id)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var taken = new ArrayList<E>();
        if (noted == 1) {
            taken.add(json.read(one.data, one.listener.event()));
        }
        return taken;
    }

    private List<String> gathered(Listener<?> listener, Instant by, int most) {
        return sql.sql(GATHER)
                .param("listener", listener.name())
                .param("by", by.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, _) -> json.deserialize(String.class, row.getBytes(1)))
                .list();
    }

    private Task<Void> run(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY))
                .onDeadExecutionRevive()
                .execute((instance, _) -> {
                    var key = instance.getId();
                    ofJob(runs, BEGIN, job.name(), key).update();
                    job.run(key);
                    return (run, row) -> end(job.name(), key, run, row);
                });
    }

    private void end(String job, String key, ExecutionComplete run, ExecutionOperations<Void> row) {
        boolean isAskedAgain = ofJob(runs, END, job, key).update() == 0;
        if (isAskedAgain) {
            row.reschedule(run, AT_ONCE);
            look();
        }
    }

    private static StatementSpec ofJob(JdbcClient sql, String statement, String job, String key) {
        return sql.sql(statement).param("job", job).param("key", key);
    }

    private static RecurringTask<Void> again(Job job, Duration pause) {
        return Tasks.recurring(job.name(), FixedDelay.of(pause)).execute((_, _) -> job.run(""));
    }

    /** Stops taking work and waits a few seconds for what runs; the rest is taken up at the next start. */
    @Override
    public synchronized void close() {
        started.forEach(Scheduler::stop);
        started.clear();
        running = false;
    }
}
