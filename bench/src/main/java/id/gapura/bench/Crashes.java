package id.gapura.bench;

import id.gapura.database.Proof;
import id.gapura.jobs.Jobs;
import id.gapura.ledger.Seals;
import id.gapura.program.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rounds of killing over one database that lives through all of them. In a round PostgreSQL is killed several times under a
 * program that goes on, and in the end the program, in every second round together with PostgreSQL. A round is a day by the
 * program's clock, so that each start seals what the rounds before wrote.
 */
final class Crashes {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    /** The last of a round's kills is that of the program. */
    static final int KILLS_IN_A_ROUND = 5;

    private static final int LONGEST_LIFE_MILLIS = 1_000;
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
    private int kills;
    private int violations;

    Crashes(Path folder, RandomGenerator random) {
        this.folder = folder;
        this.random = random;
    }

    long acknowledged() {
        return acknowledged.values().stream().mapToLong(Long::longValue).sum();
    }

    int kills() {
        return kills;
    }

    int violations() {
        return violations;
    }

    /**
     * Starts the program, lets clients pay and kills, and returns what is wrong after the next start; nothing, it is hoped.
     */
    List<String> round() {
        rounds++;
        var child = start();
        try {
            var listening = Thread.ofPlatform().start(() -> listen(child));
            awaitPayment(child, 0);
            for (int kill = 1; kill < KILLS_IN_A_ROUND; kill++) {
                pause(random.nextInt(1, LONGEST_LIFE_MILLIS));
                killDatabase();
                awaitPayment(child, acknowledged());
            }
            pause(random.nextInt(1, LONGEST_LIFE_MILLIS));
            if (rounds % 2 == 0) {
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
        return found.stream().map(("round " + rounds + ": ")::concat).toList();
    }

    /** Until a client of this round hears of one more payment than {@code before}: the program is at work again. */
    private void awaitPayment(Process child, long before) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged() <= Math.max(before, acknowledgedEarlier())) {
            if (!child.isAlive() || System.nanoTime() > deadline) {
                child.destroyForcibly();
                throw new IllegalStateException("the program of round " + rounds + " does not take payments");
            }
            pause(5);
        }
    }

    private long acknowledgedEarlier() {
        return acknowledged.entrySet().stream()
                .filter(client -> !client.getKey().startsWith(rounds + "-"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** By its handle: the process itself would also close what it has said and nobody has read yet. */
    private void kill(Process child) {
        kills++;
        child.toHandle().destroyForcibly();
    }

    private Process start() {
        return ChildProgram.start(CrashedProgram.class, Redirect.PIPE, folder.toString(), Integer.toString(rounds));
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

    private static void pause(int millis) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(millis));
    }

    /** The server first, so that nobody cleans up after those that serve a client. */
    private void killDatabase() throws InterruptedException {
        kills++;
        var server = server();
        var servants = server.descendants().toList();
        server.destroyForcibly();
        servants.forEach(ProcessHandle::destroyForcibly);
    }

    /** The running one: until it is started again, the file names the one that was killed. */
    private ProcessHandle server() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var running = pid().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
            if (running.isPresent()) {
                return running.get();
            }
            pause(5);
        }
        throw new IllegalStateException("PostgreSQL of round " + rounds + " did not come back");
    }

    private Optional<Long> pid() {
        var file =
                CrashedProgram.data(folder).resolve("postgres").resolve("data").resolve("postmaster.pid");
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(line -> Long.parseLong(line.strip()));
        } catch (NoSuchFileException starting) {
            return Optional.empty();
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
