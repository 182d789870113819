package id.gapura.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/**
 * A PostgreSQL server of our own, with its files in a folder.
 *
 * <p>The first process that opens the folder starts the server and owns it; others attach to it until the owner stops.
 * When the owner is killed, the server stops cleanly by itself.
 */
final class EmbeddedPostgres implements AutoCloseable {
    /** Owns the cluster and the schema. */
    static final String OWNER = "gapura";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DatabaseUrl url;
    private final Optional<Owned> owned;

    private EmbeddedPostgres(DatabaseUrl url, Optional<Owned> owned) {
        this.url = url;
        this.owned = owned;
    }

    /** What only the process that started the server has. */
    private record Owned(PostgresProcess process, OwnerLock lock) {
        void end() {
            process.stop();
            try {
                lock.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Starts or attaches; returns when the server answers. */
    static EmbeddedPostgres open(PostgresFolder folder, PostgresDurability durability) {
        try {
            return open(folder, durability, ServerUser.choose());
        } catch (FileSystemException e) {
            throw new DatabaseUnavailableException(
                    "Folder %s cannot be used: %s"
                            .formatted(
                                    folder.root(),
                                    Optional.ofNullable(e.getReason())
                                            .orElse(e.getClass().getSimpleName())),
                    e);
        } catch (IOException e) {
            throw new DatabaseUnavailableException("PostgreSQL in %s: %s".formatted(folder.root(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Interrupted while starting PostgreSQL", e);
        }
    }

    static EmbeddedPostgres open(PostgresFolder folder, PostgresDurability durability, ServerUser user)
            throws IOException, InterruptedException {
        Files.createDirectories(folder.root());
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            var lock = OwnerLock.take(folder.lock());
            if (lock.isPresent()) {
                return start(lock.get(), folder, new PostgresStart(folder, durability, user));
            }
            var running = PostmasterFile.read(folder.cluster())
                    .filter(file -> file.ready() && file.isAlive(folder.cluster()));
            if (running.isPresent()) {
                return new EmbeddedPostgres(url(folder, running.get().port()), Optional.empty());
            }
            Thread.sleep(50);
        }
        throw new DatabaseUnavailableException(
                "Another process holds the PostgreSQL in %s, but it does not answer".formatted(folder.root()));
    }

    private static EmbeddedPostgres start(OwnerLock lock, PostgresFolder folder, PostgresStart start)
            throws IOException, InterruptedException {
        boolean started = false;
        try {
            var running = start.run();
            started = true;
            return new EmbeddedPostgres(url(folder, running.port()), Optional.of(new Owned(running.process(), lock)));
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    private static DatabaseUrl url(PostgresFolder folder, int port) throws IOException {
        return new DatabaseUrl("jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&password=%s"
                .formatted(port, OWNER, folder.password()));
    }

    /** Where it listens, as its owner. */
    DatabaseUrl url() {
        return url;
    }

    /** Whether this process started the server and will stop it. */
    boolean isOwner() {
        return owned.isPresent();
    }

    /** Stops the server if this process owns it. */
    @Override
    public void close() {
        owned.ifPresent(Owned::end);
    }
}
