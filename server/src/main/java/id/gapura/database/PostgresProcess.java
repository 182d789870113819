package id.gapura.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** One PostgreSQL program that this process started: the server, or initdb. */
final class PostgresProcess {
    private static final long PATIENT_STOP_SECONDS = 60;
    private static final long HARD_STOP_SECONDS = 10;

    private final Process process;

    private PostgresProcess(Process process) {
        this.process = process;
    }

    /** Runs a short program to its end. */
    static int run(List<String> command, Path log) throws IOException, InterruptedException {
        return builder(command, log).start().waitFor();
    }

    /**
     * Starts a server that is told to stop when this process ends, however it ends.
     *
     * <p>Linux sends the signal when the <em>thread</em> that started the child ends, hence a platform thread that
     * lives as long as the server. The server gets a session of its own: Ctrl-C in a terminal is for the program, which
     * stops the server after it has finished its work.
     */
    static PostgresProcess startServer(ServerUser user, List<String> command, Path log) throws IOException {
        var whole = new ArrayList<>(List.of("setsid"));
        var bound = new ArrayList<>(List.of("setpriv", "--pdeathsig", "INT", "--"));
        bound.addAll(command);
        whole.addAll(user.running(bound));
        var started = new CompletableFuture<Process>();
        Thread.ofPlatform().daemon().name("postgres").start(() -> live(builder(whole, log), started));
        try {
            return new PostgresProcess(started.join());
        } catch (CompletionException e) {
            throw new IOException("setsid, setpriv and unshare (package util-linux) are needed", e.getCause());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Ends all sessions, writes a checkpoint and stops. */
    void stop() {
        try {
            signal(process.pid(), "INT");
            if (!process.waitFor(PATIENT_STOP_SECONDS, TimeUnit.SECONDS)) {
                signal(process.pid(), "QUIT");
                process.waitFor(HARD_STOP_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Java itself can only send TERM, upon which PostgreSQL waits for its clients, and KILL, upon which it must recover. */
    static void signal(long pid, String name) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void live(ProcessBuilder builder, CompletableFuture<Process> started) {
        try {
            var process = builder.start();
            started.complete(process);
            process.waitFor();
        } catch (IOException e) {
            started.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        return builder;
    }
}
