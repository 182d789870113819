package id.gapura.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int ROOT = 0;

    @TempDir
    private Path folder;

    @Test
    void data_survive_a_stop_and_a_start() {
        try (var server = open()) {
            client(server).sql("create table kept as select 7 as n").update();
        }

        try (var server = open()) {
            assertThat(client(server)
                            .sql("select n from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        }
    }

    @Test
    void a_commit_that_was_acknowledged_survives_the_killing_of_the_program() throws Exception {
        var child = startChild();
        var lines = child.inputReader();
        assertThat(lines.readLine()).isEqualTo("owner");
        long acknowledged = Long.parseLong(lineAfter(lines, 50));

        child.destroyForcibly().waitFor();

        try (var server = open()) {
            assertThat(server.isOwner()).isTrue();
            assertThat(client(server)
                            .sql("select count(*) from number")
                            .query(Long.class)
                            .single())
                    .isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void the_server_stops_cleanly_by_itself_when_the_program_is_killed() throws Exception {
        var child = startChild();
        lineAfter(child.inputReader(), 10);
        var server = PostmasterFile.read(cluster()).orElseThrow();
        assertThat(server.isAlive(cluster())).isTrue();

        child.destroyForcibly().waitFor();

        awaitEnd(server);
        assertThat(Files.readAllLines(folder.resolve("server.log")).getLast()).endsWith("database system is shut down");
    }

    @Test
    void a_second_program_attaches_and_leaves_the_server_running() throws Exception {
        try (var server = open()) {
            var child = startChild();
            assertThat(child.inputReader().readLine()).isEqualTo("attached");
            child.destroyForcibly().waitFor();

            assertThat(client(server).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void a_second_opening_in_the_same_program_attaches_too() {
        try (var first = open()) {
            try (var second = open()) {
                assertThat(second.isOwner()).isFalse();
                assertThat(second.url()).isEqualTo(first.url());
            }
            assertThat(client(first).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void a_server_that_is_killed_comes_back_with_what_was_committed() throws Exception {
        try (var server = open()) {
            client(server).sql("create table kept as select 7 as n").update();
            var before = PostmasterFile.read(cluster()).orElseThrow();

            PostgresProcess.signal(before.pid(), "KILL");
            awaitEnd(before);
            awaitReady();

            assertThat(client(server)
                            .sql("select n from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        }
        assertThat(PostmasterFile.read(cluster())).isEmpty();
    }

    @Test
    void a_pid_file_whose_number_belongs_to_another_program_is_no_obstacle() throws IOException {
        open().close();
        var stranger = ProcessHandle.current().pid();
        Files.write(
                cluster().resolve("postmaster.pid"),
                List.of("" + stranger, cluster().toString(), "1", "1", "", "127.0.0.1", "", "ready"));

        try (var server = open()) {
            assertThat(client(server).sql("select 1").query(Integer.class).single())
                    .isOne();
        }
    }

    @Test
    void a_cluster_that_was_never_finished_is_made_anew() throws IOException {
        Files.createDirectories(folder.resolve("data.unfinished/base"));
        Files.writeString(folder.resolve("data.unfinished/PG_VERSION"), "18");

        try (var server = open()) {
            assertThat(client(server).sql("select 1").query(Integer.class).single())
                    .isOne();
            assertThat(folder.resolve("data.unfinished")).doesNotExist();
        }
    }

    @Test
    void broken_files_are_reported_in_one_line() throws IOException {
        open().close();
        Files.delete(cluster().resolve("global/pg_control"));

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(this::open)
                .withMessageContaining("pg_control")
                .withMessageContaining("server.log")
                .satisfies(e -> assertThat(e).message().hasLineCount(1));
    }

    @Test
    void a_folder_that_cannot_be_made_is_reported_in_one_line() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatExceptionOfType(DatabaseUnavailableException.class)
                .isThrownBy(() -> Database.open(DatabaseSettings.embedded(file)))
                .satisfies(e -> assertThat(e).message().contains("file").hasLineCount(1));
    }

    @Test
    void the_server_is_durable_hidden_and_closed() throws IOException {
        try (var server = open()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(show(server, setting)).as(setting).isEqualTo("on");
            }
            assertThat(show(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(server, "unix_socket_directories")).isEmpty();
            assertThat(client(server)
                            .sql("select 'a' < 'B'")
                            .query(Boolean.class)
                            .single())
                    .isFalse();
            assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThatThrownBy(() -> new DatabaseUrl(server.url().text() + "x").check())
                    .hasMessageContaining("refused");
        }
    }

    @Test
    void the_server_keeps_pages_by_the_memory_of_the_machine() {
        try (var server = open()) {
            var pages = client(server)
                    .sql("select setting::bigint * 8 / 1024 from pg_settings where name = 'shared_buffers'")
                    .query(Long.class)
                    .single();

            assertThat(PostgresMemory.ofThisMachine().settings()).contains("shared_buffers=" + pages + "MB");
        }
    }

    @Test
    void nothing_that_a_client_sends_reaches_the_log() throws IOException {
        var nik = "9901010101900001";
        try (var server = open()) {
            var client = client(server);
            client.sql("create table person (nik text primary key)").update();
            client.sql("insert into person values ('%s')".formatted(nik)).update();
            assertThatThrownBy(() -> client.sql("insert into person values ('%s')".formatted(nik))
                            .update())
                    .hasRootCauseInstanceOf(PSQLException.class);
        }

        assertThat(folder.resolve("server.log"))
                .content()
                .contains("ready to accept")
                .doesNotContain(nik);
    }

    @Test
    void root_without_user_namespaces_gives_the_cluster_to_another_account() throws Exception {
        assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT), "only root can");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var other = ServerUser.other();

        try (var server = EmbeddedPostgres.open(new PostgresFolder(folder), PostgresDurability.THROW_AWAY, other)) {
            assertThat(client(server).sql("select 1").query(Integer.class).single())
                    .isOne();
            assertThat(Files.getAttribute(cluster().resolve("PG_VERSION"), "unix:uid"))
                    .isEqualTo(((ServerUser.Other) other).uid());
        }
    }

    private EmbeddedPostgres open() {
        return EmbeddedPostgres.open(TestDatabase.folder(folder), PostgresDurability.DURABLE);
    }

    private Path cluster() {
        return folder.resolve("data");
    }

    private static JdbcClient client(EmbeddedPostgres server) {
        return JdbcClient.create(server.url().toDataSource());
    }

    private static String show(EmbeddedPostgres server, String setting) {
        return client(server)
                .sql("select current_setting(?)")
                .param(setting)
                .query(String.class)
                .single();
    }

    private Process startChild() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String lineAfter(BufferedReader lines, int count) throws IOException {
        for (int i = 1; i < count; i++) {
            lines.readLine();
        }
        return lines.readLine();
    }

    private void awaitReady() throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (PostmasterFile.read(cluster())
                .filter(file -> file.ready() && file.isAlive(cluster()))
                .isEmpty()) {
            assertThat(System.nanoTime() - start).isLessThan(PATIENCE.toNanos());
            Thread.sleep(20);
        }
    }

    private void awaitEnd(PostmasterFile server) throws InterruptedException {
        long start = System.nanoTime();
        while (server.isAlive(cluster())) {
            assertThat(System.nanoTime() - start).isLessThan(PATIENCE.toNanos());
            Thread.sleep(20);
        }
    }
}
