package id.gapura.bench;

import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.agents.Agents;
import id.gapura.agents.Agents.NewAgent;
import id.gapura.database.Proof;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Rupiah;
import id.gapura.program.ProgramSettings;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A hundred devices with two hundred records each of four kinds send at the same moment over lines that break at any byte,
 * each until it has had enough good luck. Limits: of no kind anything lost or twice, agents owe what their receipts say,
 * every proof finds no difference.
 */
final class FieldBench {
    private static final int DEVICES = 100;
    private static final int RECORDS = 200;
    private static final int AGENTS = 5;
    /** So many contacts of each device break before one is let through. */
    private static final int BROKEN = 20;
    /** Of so many rows of a roster at least two in three make a member. */
    private static final double ROWS_A_MEMBER = 1.5;

    private static final Rupiah LIMIT = Rupiah.of(1_000_000_000);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String PASSWORD = "bench-password";

    private FieldBench() {}

    static void run(Options options) {
        int records = options.rows().orElse(RECORDS);
        long seed = new SplittableRandom().nextLong(1_000_000);
        System.err.println("field: seed " + seed);
        try (var folder = new TemporaryFolder()) {
            var settings = new ProgramSettings(folder.path(), Optional.empty(), InstantSource.system());
            try (var program = WebProgram.open(settings, new WebSettings(0))) {
                var deeds = new FieldDeeds(program, payers(program, folder, records));
                var devices = devices(program, DEVICES, new SplittableRandom(seed));
                deeds.fill(devices, records);
                var broken = new AtomicInteger();
                long begun = System.nanoTime();
                sendAll(devices, new SplittableRandom(seed + 1), broken);
                double seconds = (System.nanoTime() - begun) / 1e9;
                var limits = judge(program, deeds, devices);
                Figures.print("field.records", deeds.count(), "records");
                Figures.print("field.broken", broken.get(), "contacts");
                Figures.print("field.seconds", seconds, "s");
                limits.settle();
            }
        }
    }

    private static Payers payers(WebProgram program, TemporaryFolder folder, int records) {
        int wanted = FieldDeeds.payments(DEVICES, records);
        var payers = new Payers(program, (int) (wanted * ROWS_A_MEMBER));
        payers.enrol(folder.path());
        if (payers.members().size() < wanted) {
            throw new IllegalStateException("only " + payers.members().size() + " members for " + wanted + " payments");
        }
        return payers;
    }

    /** Of a few agents, who may hold whatever is taken. */
    static List<SandboxDevice> devices(WebProgram program, int count, SplittableRandom random) {
        var agents = IntStream.range(0, AGENTS).mapToObj(i -> "bench" + i).toList();
        for (var agent : agents) {
            var staff = new NewStaff(agent, agent, PASSWORD, Role.AGENT, FieldDeeds.PLACE);
            program.get(Agents.class).register(new NewAgent(staff, LIMIT, Optional.empty()));
        }
        var address = "http://localhost:" + program.port();
        return IntStream.range(0, count)
                .mapToObj(i -> SandboxDevice.register(
                        address, agents.get(i % AGENTS), PASSWORD, InstantSource.system(), random.split()))
                .toList();
    }

    private static void sendAll(List<SandboxDevice> devices, SplittableRandom random, AtomicInteger broken) {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = devices.stream()
                    .map(device -> {
                        var mine = random.split();
                        return pool.submit(() -> send(device, mine, broken));
                    })
                    .toList();
            for (var end : ends) {
                end.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("a device failed", failed);
        }
    }

    private static void send(SandboxDevice device, SplittableRandom random, AtomicInteger broken) {
        for (int i = 0; i < BROKEN && device.waiting() > 0; i++) {
            device.send(Cut.anywhere(device.portionSize(), random));
            broken.incrementAndGet();
        }
        device.sendAll();
    }

    private static Limits judge(WebProgram program, FieldDeeds deeds, List<SandboxDevice> devices) {
        if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("what follows from the records did not end");
        }
        var limits = new Limits();
        for (var outcome : deeds.outcomes()) {
            limits.atMost("field.lost." + outcome.kind(), (double) outcome.lost(), 0, "records");
            limits.atMost("field.twice." + outcome.kind(), (double) outcome.twice(), 0, "records");
        }
        long unanswered = devices.stream().mapToLong(SandboxDevice::waiting).sum();
        limits.atMost("field.unanswered", (double) unanswered, 0, "records");
        limits.atMost("field.owed_otherwise", (double) deeds.owedOtherwise(), 0, "Rp");
        var differences = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(differences::add));
        limits.atMost("field.differences", differences.size(), 0, "differences");
        return limits;
    }
}
