package id.gapura.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Real, migrated PostgreSQL databases for tests, each empty and its own.
 *
 * <p>They lie on a server that starts with the first of them and stays up until the JVM ends; with the environment
 * variable {@code GAPURA_TEST_DATABASE_URL} on that server instead, where its user must be allowed to create databases
 * and roles. Cloning the migrated template takes a tenth of a second: one database per test class is the rule.
 */
public final class TestDatabase {
    private static final int CONNECTIONS = 6;
    private static final int MOST_JVMS = 20;
    private static final Path PROGRAMS = Path.of("target", "test-postgres");
    private static final String PREFIX = "gapura_test_";
    private static final String OURS = PREFIX + UUID.randomUUID().toString().substring(24);
    private static final AtomicInteger MADE = new AtomicInteger();

    private TestDatabase() {}

    /** A new database with every module's schema and no rows; closing it drops it. */
    public static Database fresh() {
        var name = OURS + "_" + MADE.incrementAndGet();
        clone(name);
        return new Database(named(name), CONNECTIONS, () -> drop(name));
    }

    /** The address of a new database as {@link #fresh}, for who opens it by itself; dropped when the JVM ends. */
    public static String freshUrl() {
        var name = OURS + "_" + MADE.incrementAndGet();
        clone(name);
        return named(name).text();
    }

    private static void clone(String name) {
        administer("create database %s template %s strategy file_copy".formatted(name, Template.NAME));
    }

    /** An empty database, not migrated, whose owner may only what an administrator of production would give him. */
    static Database ownedByPlainUser() {
        var name = OURS + "_" + MADE.incrementAndGet();
        administer("create role %s login password 'plain' in role gapura_app".formatted(name));
        administer("create database %s owner %s".formatted(name, name));
        return new Database(owned(name, "plain"), CONNECTIONS, () -> {
            drop(name);
            administer("drop role " + name);
        });
    }

    /** An empty database as {@link #ownedByPlainUser}, of an owner who may make users; and once more after each new password. */
    static final class OfUserMaker implements AutoCloseable {
        private final String name = OURS + "_" + MADE.incrementAndGet();

        OfUserMaker() {
            administer("create role %s login createrole".formatted(name));
            administer("grant gapura_app to %s with admin option".formatted(name));
            administer("create database %s owner %s".formatted(name, name));
        }

        Database withPassword(String password) {
            administer("alter role %s password '%s'".formatted(name, password));
            return new Database(owned(name, password), 1, () -> {});
        }

        @Override
        public void close() {
            drop(name);
            administer("drop role if exists gapura_app_for_" + name);
            administer("drop role " + name);
        }
    }

    /** Runs statements with the rights of the schema's owner, as a migration would. */
    public static void asOwner(Database database, String sql) {
        execute(database.ownerDataSource(), sql);
    }

    /** Holds a table against everybody until the connection is closed. */
    public static Connection hold(Database database, String table) {
        try {
            var connection = database.ownerDataSource().getConnection();
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("LOCK TABLE " + table + " IN ACCESS EXCLUSIVE MODE");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private static DatabaseUrl named(String database) {
        return new DatabaseUrl(Server.URL.text().replaceFirst("^([^?]*[:/])[^:/?]*", "$1" + database));
    }

    /** A parameter said twice counts as said last. */
    private static DatabaseUrl owned(String name, String password) {
        var text = named(name).text();
        return new DatabaseUrl(text + (text.contains("?") ? "&" : "?") + "user=" + name + "&password=" + password);
    }

    private static void drop(String name) {
        administer("drop database if exists %s with (force)".formatted(name));
    }

    private static synchronized void administer(String sql) {
        execute(Server.URL.toDataSource(), sql);
    }

    private static void execute(DataSource source, String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Every database of a name's beginning; what a killed JVM left behind, or this one did not close. */
    private static void dropAll(DatabaseUrl server, String prefix) {
        var client = JdbcClient.create(server.toDataSource());
        client.sql("select datname from pg_database where starts_with(datname, :prefix)")
                .param("prefix", prefix)
                .query(String.class)
                .list()
                .forEach(name -> client.sql("drop database if exists %s with (force)".formatted(name))
                        .update());
    }

    /** The server, started when first needed. */
    private static final class Server {
        private static final Path MEMORY = Path.of("/dev/shm");
        private static final long MEMORY_NEEDED = 2L << 30;

        static final DatabaseUrl URL = Optional.ofNullable(System.getenv("GAPURA_TEST_DATABASE_URL"))
                .map(Server::external)
                .orElseGet(Server::embedded);

        private static DatabaseUrl external(String text) {
            var url = new DatabaseUrl(text);
            atTheEnd(() -> dropAll(url, OURS));
            return url;
        }

        /** Every JVM has a server of its own, so that none loses it when another ends. */
        private static DatabaseUrl embedded() {
            var place = place();
            for (int i = 1; i <= MOST_JVMS; i++) {
                var folder = new PostgresFolder(Path.of(place + "-" + i), PROGRAMS);
                var server = EmbeddedPostgres.open(folder, PostgresDurability.THROW_AWAY);
                if (server.isOwner()) {
                    dropAll(server.url(), PREFIX);
                    atTheEnd(() -> delete(server, folder));
                    return server.url();
                }
            }
            throw new IllegalStateException("more than %d JVMs test in %s".formatted(MOST_JVMS, place));
        }

        /** In memory where there is room, since each new database is hundreds of small files. */
        private static Path place() {
            var checkout = Path.of("").toAbsolutePath().toString();
            return MEMORY.toFile().getUsableSpace() < MEMORY_NEEDED || !Files.isWritable(MEMORY)
                    ? PROGRAMS.resolve("server")
                    : MEMORY.resolve("gapura-test-" + Integer.toHexString(checkout.hashCode()));
        }

        private static void delete(EmbeddedPostgres server, PostgresFolder folder) {
            server.close();
            try {
                PostgresFolder.deleteTree(folder.root());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void atTheEnd(Runnable work) {
            Runtime.getRuntime().addShutdownHook(new Thread(work));
        }
    }

    /** The database that the others are copies of, migrated once in a JVM. */
    private static final class Template {
        static final String NAME = migrated();

        private static String migrated() {
            var name = OURS + "_template";
            administer("create database " + name);
            try (var template = new Database(named(name), 1, () -> {})) {
                template.migrate();
            }
            return name;
        }
    }

    /** A server folder elsewhere that shares the unpacked programs with all the other tests. */
    static PostgresFolder folder(Path root) {
        return new PostgresFolder(root, PROGRAMS);
    }
}
