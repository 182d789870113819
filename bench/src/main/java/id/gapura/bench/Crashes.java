package id.gapura.bench;

import id.gapura.database.Proof;
import id.gapura.jobs.Jobs;
import id.gapura.ledger.Seals;
import id.gapura.program.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rounds of killing over one database that lives through all of them. A round is a day by the program's clock, so that
 * each start seals what the rounds before wrote.
 */
final class Crashes {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int LONGEST_ROUND_MILLIS = 1_500;
    private static final int LONGEST_OUTAGE_MILLIS = 200;

    /** All payments of a client in a round; their ids differ only in the serial behind the last dash. */
    private static final String STORED = """
            SELECT regexp_replace(external_id, '-[0-9]+$', '') AS client, count(*) AS payments,
                   count(DISTINCT external_id) AS ids, count(*) FILTER (WHERE amount_idr <> :amount) AS wrong
            FROM contributions.payment
            GROUP BY client
            """;

    private final Path folder;
    private final RandomGenerator random;
    /** By client, how many payments it has heard of; each waits for one before it sends the next. */
    private final Map<String, Long> acknowledged = new ConcurrentSkipListMap<>();

    private int rounds;
    private int violations;

    Crashes(Path folder, RandomGenerator random) {
        this.folder = folder;
        this.random = random;
    }

    long acknowledged() {
        return acknowledged.values().stream().mapToLong(Long::longValue).sum();
    }

    int violations() {
        return violations;
    }

    /**
     * Starts the program, lets clients pay, kills the program or, in every second round, PostgreSQL, starts again and
     * returns what is wrong; nothing, it is hoped.
     */
    List<String> round() {
        rounds++;
        boolean isDatabase = rounds % 2 == 0;
        int after = random.nextInt(1, LONGEST_ROUND_MILLIS);
        var child = start();
        try {
            var listening = Thread.ofPlatform().start(() -> listen(child));
            awaitFirst(child);
            pause(after);
            if (isDatabase) {
                killDatabase();
                pause(random.nextInt(1, LONGEST_OUTAGE_MILLIS));
            }
            kill(child);
            child.waitFor(30, TimeUnit.SECONDS);
            listening.join(PATIENCE);
        } catch (InterruptedException stopped) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
        var found = wrong();
        violations += found.size();
        var what = "round " + rounds + ", " + (isDatabase ? "PostgreSQL" : "the program") + " killed after " + after
                + " ms: ";
        return found.stream().map(what::concat).toList();
    }

    /** By its handle: the process itself would also close what it has said and nobody has read yet. */
    private static void kill(Process child) {
        child.toHandle().destroyForcibly();
    }

    private Process start() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CrashedProgram.class.getName(),
                            folder.toString(),
                            Integer.toString(rounds))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line is the id of an acknowledged payment; one cut off by the kill was not acknowledged. */
    private void listen(Process child) {
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(";")) {
                    acknowledged.merge(line.substring(0, line.lastIndexOf('-')), 1L, Long::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitFirst(Process child) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.keySet().stream().noneMatch(client -> client.startsWith(rounds + "-"))) {
            if (!child.isAlive() || System.nanoTime() > deadline) {
                child.destroyForcibly();
                throw new IllegalStateException("the program of round " + rounds + " did not start");
            }
            pause(5);
        }
    }

    private static void pause(int millis) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(millis));
    }

    /** The server first, so that nobody cleans up after those that serve a client. */
    private void killDatabase() {
        var pidFile =
                CrashedProgram.data(folder).resolve("postgres").resolve("data").resolve("postmaster.pid");
        try (var lines = Files.lines(pidFile)) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            var server = ProcessHandle.of(pid).orElseThrow();
            var servants = server.descendants().toList();
            server.destroyForcibly();
            servants.forEach(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> wrong() {
        var found = new ArrayList<String>();
        try (var program = CrashedProgram.open(folder, rounds)) {
            program.get(Seals.class).sealClosedDays();
            if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
                found.add("jobs still wait");
            }
            comparePayments(program, found);
            program.all(Proof.class)
                    .forEach(proof -> proof.run(difference -> found.add(proof.name() + ": " + difference)));
        }
        return found;
    }

    /** A client has at most one payment under way that it has not heard of. */
    private void comparePayments(Program program, List<String> found) {
        var stored = new TreeMap<String, Long>();
        JdbcClient.create(program.get(DataSource.class))
                .sql(STORED)
                .param("amount", CrashedProgram.COIN.amount())
                .query((ResultSet row) -> {
                    var client = row.getString("client");
                    stored.put(client, row.getLong("payments"));
                    if (row.getLong("payments") != row.getLong("ids") || row.getLong("wrong") > 0) {
                        found.add("client " + client + ": a payment is there twice or with another amount");
                    }
                });
        acknowledged.forEach((client, heard) -> {
            long kept = stored.getOrDefault(client, 0L);
            if (kept < heard || kept > heard + 1) {
                found.add("client " + client + ": " + heard + " acknowledged, " + kept + " kept");
            }
        });
    }
}
