package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A disk of a megabyte that a table lies on, to be filled to the last byte. Only root can make one. */
public final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 4_096;

    private final Database database;
    private final String table;
    private final Path folder;
    private final String tablespace = "small_" + UUID.randomUUID().toString().substring(24);

    private SmallDisk(Database database, String table, Path folder) {
        this.database = database;
        this.table = table;
        this.folder = folder;
    }

    /** Moves a table to a disk of its own; empty where that cannot be done. */
    public static Optional<SmallDisk> under(Database database, String table) {
        if (System.getenv("GAPURA_TEST_DATABASE_URL") != null) {
            return Optional.empty();
        }
        try {
            var folder = Files.createTempDirectory("gapura-small-disk");
            var server = JdbcClient.create(database.ownerDataSource())
                    .sql("SHOW data_directory")
                    .query(String.class)
                    .single();
            var options = "size=1m,mode=0700,uid=" + Files.getAttribute(Path.of(server), "unix:uid");
            if (run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) != 0) {
                Files.delete(folder);
                return Optional.empty();
            }
            var disk = new SmallDisk(database, table, folder);
            disk.moveTable();
            return Optional.of(disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveTable() {
        TestDatabase.asOwner(database, "CREATE TABLESPACE %s LOCATION '%s'".formatted(tablespace, folder));
        TestDatabase.asOwner(database, "ALTER TABLE %s SET TABLESPACE %s".formatted(table, tablespace));
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return -1;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void fill() {
        try (var out = Files.newOutputStream(filler())) {
            while (true) {
                out.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    public void makeRoom() {
        try {
            Files.delete(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() {
        TestDatabase.asOwner(database, "ALTER TABLE %s SET TABLESPACE pg_default".formatted(table));
        TestDatabase.asOwner(database, "DROP TABLESPACE " + tablespace);
        run("umount", folder.toString());
        assertThat(folder.toFile().delete()).isTrue();
    }
}
