package id.gapura.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

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
    private static final Path FOLDER = Path.of("target", "test-postgres");
    private static final String PREFIX =
            "gapura_test_" + UUID.randomUUID().toString().replace("-", "").substring(20);
    private static final AtomicInteger MADE = new AtomicInteger();

    private TestDatabase() {}

    /** A new database with every module's schema and no rows; closing it drops it. */
    public static Database fresh() {
        var name = PREFIX + "_" + MADE.incrementAndGet();
        administer("create database %s template %s".formatted(name, Template.NAME));
        return new Database(Server.URL.named(name), CONNECTIONS, () -> drop(name));
    }

    private static void drop(String name) {
        administer("drop database if exists %s with (force)".formatted(name));
    }

    private static synchronized void administer(String sql) {
        try (var connection = Server.URL.toDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The server, started when first needed. */
    private static final class Server {
        static final DatabaseUrl URL = Optional.ofNullable(System.getenv("GAPURA_TEST_DATABASE_URL"))
                .map(DatabaseUrl::new)
                .orElseGet(Server::embedded);

        /** Every JVM has a server of its own, so that none loses it when another ends; the folders are used again. */
        private static DatabaseUrl embedded() {
            for (int i = 1; i <= MOST_JVMS; i++) {
                var folder = new PostgresFolder(FOLDER.resolve("server-" + i), FOLDER);
                var server = EmbeddedPostgres.open(folder, PostgresDurability.THROW_AWAY);
                if (server.isOwner()) {
                    return server.url();
                }
            }
            throw new IllegalStateException("more than %d JVMs test in %s".formatted(MOST_JVMS, FOLDER));
        }
    }

    /** The database that the others are copies of, migrated once in a JVM. */
    private static final class Template {
        static final String NAME = migrated();

        private static String migrated() {
            var name = PREFIX + "_template";
            administer("create database " + name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> drop(name)));
            try (var template = new Database(Server.URL.named(name), 1, () -> {})) {
                template.migrate();
            }
            return name;
        }
    }

    /** A server folder elsewhere that shares the unpacked programs with all the other tests. */
    static PostgresFolder folder(Path root) {
        return new PostgresFolder(root, FOLDER);
    }
}
