package id.gapura.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Clients that ask at the same time, and how long they waited. */
final class Load {
    private Load() {}

    /** One client; asks one thing after the other. */
    interface Client extends AutoCloseable {
        /** Prepares the next request and returns the act of sending it and awaiting its answer. */
        Runnable next();

        @Override
        void close();
    }

    /**
     * What came of it.
     *
     * @param milliseconds each answer's wait
     * @param processorSeconds that clients, program and database server took together
     */
    record Measured(List<Double> milliseconds, double seconds, double processorSeconds) {
        Measured {
            milliseconds = List.copyOf(milliseconds);
        }

        /** Several spells as one. */
        static Measured together(List<Measured> spells) {
            return new Measured(
                    spells.stream()
                            .flatMap(spell -> spell.milliseconds.stream())
                            .toList(),
                    spells.stream().mapToDouble(Measured::seconds).sum(),
                    spells.stream().mapToDouble(Measured::processorSeconds).sum());
        }

        double perSecond() {
            return milliseconds.size() / seconds;
        }

        /** Of processor time. */
        double microsecondsEach() {
            return processorSeconds * 1e6 / milliseconds.size();
        }
    }

    /** Every client asks again as soon as it is answered. */
    static Measured asFastAsItGoes(int clients, Duration spell, IntFunction<Client> open) {
        return run(clients, spell, 0, open);
    }

    /**
     * Clients ask at a steady rate together, whether answers come in time or not.
     *
     * @param perSecond of all of them
     */
    static Measured paced(int clients, Duration spell, double perSecond, IntFunction<Client> open) {
        return run(clients, spell, Math.round(clients / perSecond * 1e9), open);
    }

    private static Measured run(int clients, Duration spell, long pauseNanos, IntFunction<Client> open) {
        var ready = new CountDownLatch(clients);
        var failure = new AtomicReference<@Nullable Throwable>();
        var waits = new ArrayList<List<Double>>();
        var threads = new ArrayList<Thread>();
        var opened = IntStream.range(0, clients).mapToObj(open).toList();
        for (int i = 0; i < clients; i++) {
            var mine = new ArrayList<Double>();
            waits.add(mine);
            var client = opened.get(i);
            long offset = pauseNanos * i / clients;
            threads.add(Thread.ofPlatform().start(() -> {
                try (client) {
                    ready.countDown();
                    ready.await();
                    ask(client, new Pace(System.nanoTime() + offset, spell.toNanos(), pauseNanos), mine);
                } catch (InterruptedException | RuntimeException failed) {
                    failure.compareAndSet(null, failed);
                }
            }));
        }
        double processor = ProcessorTime.seconds();
        long begun = System.nanoTime();
        threads.forEach(Load::join);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (failure.get() != null) {
            throw new IllegalStateException("a client failed", failure.get());
        }
        var milliseconds = waits.stream().flatMap(List::stream).toList();
        return new Measured(milliseconds, seconds, ProcessorTime.seconds() - processor);
    }

    /**
     * When to ask.
     *
     * @param pause between two requests; none to ask as soon as answered
     */
    private record Pace(long first, long spell, long pause) {}

    private static void ask(Client client, Pace pace, List<Double> waits) {
        long end = pace.first + pace.spell;
        for (long due = pace.first; due < end; due = pace.pause == 0 ? System.nanoTime() : due + pace.pause) {
            var request = client.next();
            long early = due - System.nanoTime();
            if (early > 0) {
                LockSupport.parkNanos(early);
            }
            request.run();
            waits.add((System.nanoTime() - due) / 1e6);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
