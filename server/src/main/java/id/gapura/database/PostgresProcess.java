package id.gapura.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The server's process: started, kept up, stopped. */
final class PostgresProcess {
    private static final long PATIENT_STOP_SECONDS = 60;
    private static final long HARD_STOP_SECONDS = 10;
    private static final long SHORTEST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    /**
     * How much memory a session keeps between two statements instead of giving it back to the system and asking for it again:
     * 32 MB at most. For glibc; elsewhere they mean nothing.
     */
    private static final Map<String, String> MEMORY = Map.of(
            "MALLOC_TRIM_THRESHOLD_", "33554432",
            "MALLOC_MMAP_THRESHOLD_", "16777216",
            "MALLOC_TOP_PAD_", "1048576");

    private final ProcessBuilder builder;
    private final CompletableFuture<Process> first = new CompletableFuture<>();
    private boolean keptUp;
    private @Nullable Process current;

    private PostgresProcess(ProcessBuilder builder) {
        this.builder = builder;
    }

    /** Runs a short program to its end and gives its exit status. */
    static int run(List<String> command, Path log) throws IOException, InterruptedException {
        return builder(command, log).start().waitFor();
    }

    /**
     * Starts a server that is told to stop when this program ends, however it ends.
     *
     * <p>Linux sends the signal when the <em>thread</em> that started the child ends, hence a platform thread that
     * lives as long as the server. The server gets a session of its own: Ctrl-C in a terminal is for the program, which
     * stops the server after it has finished its work.
     */
    static PostgresProcess startServer(ServerUser user, List<String> command, Path log) throws IOException {
        var bound = new ArrayList<>(List.of("setpriv", "--pdeathsig", "INT", "--"));
        bound.addAll(command);
        var whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(user.running(bound));
        var server = new PostgresProcess(builder(whole, log));
        Thread.ofPlatform().daemon().name("postgres").start(server::live);
        try {
            server.first.join();
            return server;
        } catch (CompletionException e) {
            throw new IOException("setsid, setpriv and unshare (package util-linux) are needed", e.getCause());
        }
    }

    boolean isAlive() {
        return first.join().isAlive();
    }

    long pid() {
        return first.join().pid();
    }

    /** From now on a server that ends by itself, killed for want of memory for instance, is started again. */
    synchronized void keepUp() {
        keptUp = true;
    }

    /** Ends all sessions, writes a checkpoint and stops. */
    void stop() {
        try {
            var last = giveUp();
            signal(last.pid(), "INT");
            if (!last.waitFor(PATIENT_STOP_SECONDS, TimeUnit.SECONDS)) {
                signal(last.pid(), "QUIT");
                last.waitFor(HARD_STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java itself can send only TERM, upon which PostgreSQL waits for its clients, and KILL. */
    static void signal(long pid, String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void live() {
        try {
            first.complete(start());
            long pause = SHORTEST_PAUSE_MILLIS;
            for (long begun = System.nanoTime(); awaitUnwantedEnd(); begun = System.nanoTime()) {
                pause = nextPause(pause, Duration.ofNanos(System.nanoTime() - begun));
                Thread.sleep(Duration.ofMillis(pause));
                startAgain();
            }
        } catch (IOException e) {
            first.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Milliseconds: twice the last, but short again after a life that was longer than any pause. */
    private static long nextPause(long last, Duration life) {
        return life.toMillis() > LONGEST_PAUSE_MILLIS
                ? SHORTEST_PAUSE_MILLIS
                : Math.min(2 * last, LONGEST_PAUSE_MILLIS);
    }

    private synchronized Process start() throws IOException {
        var process = builder.start();
        current = process;
        return process;
    }

    private synchronized void startAgain() throws IOException {
        if (keptUp) {
            start();
        }
    }

    private boolean awaitUnwantedEnd() throws InterruptedException {
        running().waitFor();
        synchronized (this) {
            return keptUp;
        }
    }

    private synchronized Process running() {
        return Optional.ofNullable(current).orElseGet(first::join);
    }

    private synchronized Process giveUp() {
        keptUp = false;
        return running();
    }

    /** Nothing of our environment reaches PostgreSQL: PGDATA, PGPORT or a locale would change what it does. */
    private static ProcessBuilder builder(List<String> command, Path log) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(new File("/dev/null")))
                .redirectOutput(Redirect.appendTo(log.toFile()));
        var path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(MEMORY);
        return builder;
    }
}
