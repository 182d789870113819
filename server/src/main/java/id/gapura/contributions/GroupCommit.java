package id.gapura.contributions;

import id.gapura.contributions.IntakeUnavailableException.Cause;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.TransactionException;

/**
 * Writes what is asked at the same moment in one transaction. While a writer works, what arrives meanwhile gathers for
 * the next transaction, so that one is as large as the load makes it; where many come, they wait a moment for each other,
 * and whoever is alone waits for nobody. Another writer
 * joins in where enough has gathered to be worth a second transaction, or where the first takes too long. Of idle writers the
 * one that worked last goes on: its connection and what the server keeps for it are warm.
 *
 * <p>Where a transaction fails, by an exception or an error, its requests are written one by one, so that a bad one fails
 * alone; where the database is gone, all of them hear so. Everybody is answered, and no writer is lost.
 */
final class GroupCommit implements AutoCloseable {
    private static final int MOST_IN_A_TRANSACTION = 1_000;
    /** Payments for which a second transaction at the same time is worth what each transaction costs. */
    static final int WORTH_ANOTHER = 24;
    /** Requests in one transaction that tell that many come at the same time. */
    private static final int MANY = 3;

    private static final long FOREVER = Long.MAX_VALUE;

    private final Function<List<IncomingPayment>, List<Outcome>> post;
    private final Pace pace;
    private final int capacity;
    private final Lock lock = new ReentrantLock();
    private final ArrayDeque<Request> waiting = new ArrayDeque<>();
    /** Writers with nothing to do, who worked last first. */
    private final ArrayDeque<Condition> idle = new ArrayDeque<>();

    private final List<Thread> writers;
    /** Payments that wait. */
    private int gathered;

    /** When the first of those that wait came, by {@link System#nanoTime}. */
    private long gatheredSince;

    /** Payments that wait or are being written. */
    private int held;

    /** Writers at work. */
    private int writing;

    /** Requests in the transaction that was begun last. */
    private int lastRequests;

    private boolean closing;

    /**
     * Starts its writers.
     *
     * @param post posts payments in a transaction of their own and answers after its commit
     * @param capacity the most payments that wait or are being written at a time
     */
    GroupCommit(Function<List<IncomingPayment>, List<Outcome>> post, int writers, int capacity, Pace pace) {
        this.post = post;
        this.pace = pace;
        this.capacity = capacity;
        this.writers = IntStream.rangeClosed(1, writers)
                .mapToObj(number ->
                        Thread.ofPlatform().daemon().name("intake-" + number).start(this::write))
                .toList();
    }

    /**
     * How long payments wait for each other.
     *
     * @param gathering while many come, from the first to the beginning of its transaction: fewer and larger transactions
     *     leave more of the processor, so that all are answered sooner
     * @param patience a few payments for the transaction at work
     */
    record Pace(Duration gathering, Duration patience) {}

    private record Request(List<IncomingPayment> payments, CompletableFuture<List<Outcome>> answer) {}

    /**
     * Asks for payments to be written.
     *
     * @return their outcomes once they are committed; ends with an {@link IntakeUnavailableException} in an outage
     * @throws IntakeUnavailableException if there is no room or the program stops
     */
    Future<List<Outcome>> add(List<IncomingPayment> payments) {
        lock.lock();
        try {
            return taken(payments);
        } finally {
            lock.unlock();
        }
    }

    private Future<List<Outcome>> taken(List<IncomingPayment> payments) {
        if (closing) {
            throw new IntakeUnavailableException(Cause.STOPPING);
        }
        if (held + payments.size() > capacity) {
            throw new IntakeUnavailableException(Cause.FULL);
        }
        var request = new Request(List.copyOf(payments), new CompletableFuture<>());
        boolean isFirst = gathered == 0;
        if (isFirst) {
            gatheredSince = System.nanoTime();
        }
        held += payments.size();
        gathered += payments.size();
        waiting.add(request);
        if (isFirst || isWorthWriting()) {
            wakeOne();
        }
        return request.answer;
    }

    private void wakeOne() {
        if (!idle.isEmpty()) {
            idle.removeFirst().signal();
        }
    }

    private void write() {
        var work = lock.newCondition();
        for (var batch = next(work); !batch.isEmpty(); batch = next(work)) {
            try {
                write(batch);
            } finally {
                done(batch);
            }
        }
    }

    /** Waits for requests and takes as many as fit in a transaction; none once it is closed and everything is written. */
    private List<Request> next(Condition work) {
        lock.lock();
        try {
            while (!isWorthWriting() && !closing) {
                idle.addFirst(work);
                work.awaitNanos(gathered == 0 ? FOREVER : untilWorthWriting());
                idle.remove(work);
            }
            return batch();
        } catch (InterruptedException nobodyInterruptsWriters) {
            throw new IllegalStateException(nobodyInterruptsWriters);
        } finally {
            lock.unlock();
        }
    }

    private List<Request> batch() {
        var batch = new ArrayList<Request>();
        int payments = 0;
        while (!waiting.isEmpty() && (batch.isEmpty() || payments + size(waiting) <= MOST_IN_A_TRANSACTION)) {
            payments += size(waiting);
            batch.add(waiting.remove());
        }
        gathered -= payments;
        lastRequests = batch.size();
        writing++;
        return batch;
    }

    private boolean isWorthWriting() {
        return gathered >= WORTH_ANOTHER || (gathered > 0 && untilWorthWriting() <= 0);
    }

    /** Nanoseconds that the few that wait go on waiting. */
    private long untilWorthWriting() {
        var wait = writing > 0 ? pace.patience : lastRequests < MANY ? Duration.ZERO : pace.gathering;
        return wait.toNanos() - (System.nanoTime() - gatheredSince);
    }

    private static int size(ArrayDeque<Request> waiting) {
        return waiting.getFirst().payments.size();
    }

    private void done(List<Request> batch) {
        lock.lock();
        try {
            writing--;
            batch.forEach(request -> held -= request.payments.size());
        } finally {
            lock.unlock();
        }
    }

    private void write(List<Request> batch) {
        var payments =
                batch.stream().flatMap(request -> request.payments.stream()).toList();
        try {
            answer(batch, post.apply(payments));
        } catch (RuntimeException | Error failed) {
            if (isOutage(failed)) {
                batch.forEach(request -> request.answer.completeExceptionally(
                        new IntakeUnavailableException(Cause.DATABASE_UNAVAILABLE, failed)));
            } else if (batch.size() == 1) {
                batch.getFirst().answer.completeExceptionally(failed);
            } else {
                batch.forEach(request -> write(List.of(request)));
            }
        }
    }

    private static void answer(List<Request> batch, List<Outcome> outcomes) {
        int from = 0;
        for (var request : batch) {
            int to = from + request.payments.size();
            request.answer.complete(List.copyOf(outcomes.subList(from, to)));
            from = to;
        }
    }

    private static boolean isOutage(Throwable failed) {
        return failed instanceof DataAccessResourceFailureException
                || failed instanceof TransientDataAccessResourceException
                || failed instanceof RecoverableDataAccessException
                || failed instanceof TransactionException;
    }

    /** Takes nothing more, writes what waits, and ends. */
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            idle.forEach(Condition::signal);
        } finally {
            lock.unlock();
        }
        for (var writer : writers) {
            try {
                writer.join();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
