package id.gapura.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The program's PostgreSQL: embedded or external, migrated by its owner, used under the role {@code gapura_app}.
 *
 * <p>Open, {@link #migrate()}, then use the {@link #dataSource()}.
 */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final int UNFORCED_CONNECTIONS = 3;
    private static final String AS_PROGRAM = "set role gapura_app";

    private final DatabaseUrl url;
    private final ProgramLogin login;
    private final HikariDataSource pool;
    private final HikariDataSource unforced;
    private final Optional<PostgresArchive> archive;
    private final Runnable release;

    /**
     * Over a server that runs already and hands its log to nobody we know.
     *
     * @param release what to do with the server after the pool is closed
     */
    Database(DatabaseUrl url, int connections, Runnable release) {
        this(url, connections, Optional.empty(), release);
    }

    private Database(DatabaseUrl url, int connections, Optional<PostgresArchive> archive, Runnable release) {
        this.url = url;
        this.login = new ProgramLogin(url);
        this.pool = pool("gapura", login, connections);
        this.unforced = pool("gapura-unforced", login, Math.min(UNFORCED_CONNECTIONS, connections));
        this.unforced.setConnectionInitSql(AS_PROGRAM + "; set synchronous_commit = off");
        this.archive = archive;
        this.release = release;
    }

    /**
     * Connects to the external server, or starts the embedded one; a second process attaches to the one that runs.
     *
     * @throws DatabaseUnavailableException with one line that says what is wrong
     */
    public static Database open(DatabaseSettings settings) {
        return settings.url().map(Database::external).orElseGet(() -> embedded(folder(settings)));
    }

    private static Database external(String address) {
        var url = new DatabaseUrl(address);
        url.check();
        return new Database(url, CONNECTIONS, () -> {});
    }

    private static Database embedded(PostgresFolder folder) {
        var server = EmbeddedPostgres.open(folder, PostgresDurability.DURABLE);
        return new Database(server.url(), CONNECTIONS, Optional.of(new PostgresArchive(folder)), server::close);
    }

    /**
     * Copies the embedded server's files to a folder while it works, and has it hand its log there from now on.
     *
     * @param keep how many of the newest copies stay
     * @throws DatabaseUnavailableException with one line that says what is wrong
     */
    public static BackupMade backup(DatabaseSettings settings, Path to, int keep) {
        if (settings.url().isPresent()) {
            throw new DatabaseUnavailableException(
                    "An external PostgreSQL is backed up with its own tools, such as pg_basebackup and a log archive");
        }
        return new PostgresBackup(folder(settings), new BackupFolder(to)).run(keep);
    }

    /**
     * What a backup came to.
     *
     * @param bytes of the copy
     * @param copies kept
     */
    public record BackupMade(long bytes, int copies) {}

    /**
     * How the backup of a server stands.
     *
     * @param reached when the last of the server's log arrived; what was committed later is nowhere but on the server
     * @param copied when the newest whole copy was complete
     */
    public record BackupStanding(State state, Optional<Instant> reached, Optional<Instant> copied) {
        /** Whether what is committed reaches a backup. */
        public enum State {
            /** The server is not our own; who keeps it backs it up. */
            ELSEWHERE,
            /** There is no backup. */
            NONE,
            ARRIVES,
            /** The folder is gone, or the last try failed; the server keeps its log and tries again every minute. */
            FAILS
        }

        static BackupStanding of(State state) {
            return new BackupStanding(state, Optional.empty(), Optional.empty());
        }

        /** Whether somebody must see to it. */
        public boolean isWorrying() {
            return state == State.NONE || state == State.FAILS;
        }
    }

    /** How the backup of this server stands. */
    public BackupStanding backupStanding() {
        return archive.map(own -> own.standing(pool)).orElse(BackupStanding.of(BackupStanding.State.ELSEWHERE));
    }

    /**
     * Makes the embedded server of {@code settings} anew from a backup.
     *
     * @param at everything committed up to then; empty for all that the backup has
     * @throws DatabaseUnavailableException with one line that says what is wrong; then no server is left
     */
    public static void restore(Path from, DatabaseSettings settings, Optional<Instant> at) {
        new PostgresRestore(new BackupFolder(from), folder(settings)).run(at);
    }

    private static PostgresFolder folder(DatabaseSettings settings) {
        return new PostgresFolder(settings.dataFolder().resolve("postgres"));
    }

    /** Pooled connections with the rights of {@code gapura_app}; usable once the schema is migrated. */
    public DataSource dataSource() {
        return pool;
    }

    /**
     * The same, whose commits do not wait for the disk. A server that crashes loses what was committed last, and then all that
     * was committed after it too: so it is for notes on work, and not for the work itself.
     */
    public DataSource unforcedDataSource() {
        return unforced;
    }

    /** Connections with the rights of the schema's owner; for migrations, and for tests and benchmarks of the schema itself. */
    public DataSource ownerDataSource() {
        return url.toDataSource();
    }

    /** Brings the schema of every module up to date. Safe to repeat, and from two processes at once. */
    public void migrate() {
        Flyway.configure()
                .dataSource(ownerDataSource())
                .locations("classpath:db")
                .validateMigrationNaming(true)
                // Every module counts in a range of its own, so that an older installation meets a lower number.
                .outOfOrder(true)
                // Citus distributes tables inside a migration only one shard after the other; plain PostgreSQL
                // takes the setting for a custom one and ignores it.
                .initSql("set citus.multi_shard_modify_mode to 'sequential'")
                // A lock held by a transaction of its own would block Citus's distribution of tables.
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load()
                .migrate();
        login.prepare();
    }

    /** Returns the connections and stops the embedded server, if this process started it. */
    @Override
    public void close() {
        unforced.close();
        pool.close();
        release.run();
    }

    /** The pool connects at the first use, because the role is there only after the first migration. */
    private static HikariDataSource pool(String name, ProgramLogin login, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setDataSource(login);
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(Math.min(2, connections));
        pool.setConnectionInitSql(AS_PROGRAM);
        return pool;
    }
}
