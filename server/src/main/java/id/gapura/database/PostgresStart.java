package id.gapura.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts the server of a folder whose lock this process holds: unpacks, initialises, cleans up, starts, waits. */
final class PostgresStart {
    /** Recovery after a power cut may take its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(90);
    private static final int PORT_ATTEMPTS = 3;

    /** Bytes: the empty cluster, its first log segments and room to begin. */
    private static final long SPACE_FOR_CLUSTER = 128L << 20;

    /** For two cores shared with the program. Nothing that a client sends is written into the log. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=100",
            "maintenance_work_mem=256MB",
            "work_mem=16MB",
            "wal_compression=on",
            "random_page_cost=1.1",
            "jit=off",
            "autovacuum_naptime=10s",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_checkpoints=off");

    private final PostgresFolder folder;
    private final PostgresDurability durability;
    private final ServerUser user;
    private final PostgresLog log;

    PostgresStart(PostgresFolder folder, PostgresDurability durability, ServerUser user) {
        this.folder = folder;
        this.durability = durability;
        this.user = user;
        this.log = new PostgresLog(folder.log());
    }

    /** A server and where it listens. */
    record Running(PostgresProcess process, int port) {}

    Running run() throws IOException, InterruptedException {
        folder.turnLog();
        if (folder.programs().equals(folder.root())) {
            PostgresPrograms.deleteUnfinished(folder.root());
        }
        var programs = PostgresPrograms.unpackInto(folder.programs());
        if (!folder.hasCluster()) {
            requireSpace();
            createCluster(programs);
        }
        endOrphan();
        for (int attempt = 1; attempt < PORT_ATTEMPTS; attempt++) {
            var process = launch(programs, freePort());
            if (awaitReady(process)) {
                process.keepUp();
                return running(process);
            }
            if (!log.saysPortTaken()) {
                throw log.failure("PostgreSQL could not start in " + folder.root());
            }
            folder.turnLog();
        }
        throw log.failure("PostgreSQL found no free port on 127.0.0.1");
    }

    /** Asked beforehand, since on a full disk initdb cannot even write into the log why it failed. */
    private void requireSpace() throws IOException {
        long free = Files.getFileStore(folder.root()).getUsableSpace();
        if (free < SPACE_FOR_CLUSTER) {
            throw new DatabaseUnavailableException("PostgreSQL needs %d MB in %s, but only %d MB are free"
                    .formatted(SPACE_FOR_CLUSTER >> 20, folder.root(), free >> 20));
        }
    }

    /** Under another name until it is complete: {@code PG_VERSION} appears early. */
    private void createCluster(PostgresPrograms programs) throws IOException, InterruptedException {
        var unfinished = folder.unfinishedCluster();
        PostgresFolder.deleteTree(unfinished);
        user.own(Files.createDirectory(unfinished));
        folder.choosePassword();
        var password = folder.root().resolve("password.initdb");
        PostgresFolder.writePrivate(password, folder.password());
        user.own(password);
        int status = PostgresProcess.run(user.running(initdb(programs, unfinished, password)), folder.log());
        Files.delete(password);
        if (status != 0) {
            throw log.failure("PostgreSQL's files could not be created in " + folder.root());
        }
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        forceNames();
    }

    private List<String> initdb(PostgresPrograms programs, Path cluster, Path password) {
        var command = new ArrayList<>(List.of(
                programs.initdb().toString(),
                "--pgdata=" + cluster,
                "--username=" + EmbeddedPostgres.OWNER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Sorting that depends neither on the host's locales nor on their version.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-instructions"));
        if (durability == PostgresDurability.THROW_AWAY) {
            command.add("--no-sync");
        }
        return command;
    }

    private void forceNames() throws IOException {
        try (var names = FileChannel.open(folder.root(), StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /**
     * Stops the server of a process that died, and removes a {@code postmaster.pid} whose number now belongs to a
     * stranger, on account of which PostgreSQL would refuse to start. A file whose process is gone stays: by it
     * PostgreSQL makes sure that no session of the dead server still writes.
     */
    private void endOrphan() throws IOException, InterruptedException {
        var left = PostmasterFile.read(folder.cluster());
        if (left.isEmpty()) {
            return;
        }
        long pid = left.get().pid();
        if (left.get().isAlive(folder.cluster())) {
            PostgresProcess.signal(pid, "INT");
            awaitEnd(left.get());
        } else if (Files.exists(Path.of("/proc", "" + pid))) {
            Files.deleteIfExists(folder.cluster().resolve("postmaster.pid"));
        }
    }

    private void awaitEnd(PostmasterFile server) throws InterruptedException {
        long start = System.nanoTime();
        while (server.isAlive(folder.cluster())) {
            if (System.nanoTime() - start > ORPHAN_PATIENCE.toNanos()) {
                throw new DatabaseUnavailableException("An earlier PostgreSQL (process %d) in %s does not stop"
                        .formatted(server.pid(), folder.root()));
            }
            Thread.sleep(20);
        }
    }

    private PostgresProcess launch(PostgresPrograms programs, int port) throws IOException {
        var command = new ArrayList<>(
                List.of(programs.postgres().toString(), "-D", folder.cluster().toString()));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        PostgresMemory.ofThisMachine().settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        if (durability == PostgresDurability.DURABLE) {
            new PostgresArchive(folder).settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        }
        durability.settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of("-c", "port=" + port));
        return PostgresProcess.startServer(user, command, folder.log());
    }

    /** False when the server gave up. */
    private boolean awaitReady(PostgresProcess process) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (process.isAlive()) {
            if (listening(process)) {
                return true;
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                process.stop();
                return false;
            }
            Thread.sleep(10);
        }
        return false;
    }

    private boolean listening(PostgresProcess process) throws IOException {
        return PostmasterFile.read(folder.cluster())
                .filter(file -> file.pid() == process.pid() && file.ready())
                .isPresent();
    }

    private Running running(PostgresProcess process) throws IOException {
        return new Running(
                process, PostmasterFile.read(folder.cluster()).orElseThrow().port());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
