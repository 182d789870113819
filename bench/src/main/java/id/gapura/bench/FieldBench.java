package id.gapura.bench;

import id.gapura.accounts.Accounts;
import id.gapura.accounts.Accounts.NewStaff;
import id.gapura.accounts.Role;
import id.gapura.database.Proof;
import id.gapura.jobs.Jobs;
import id.gapura.places.RegionCode;
import id.gapura.program.ProgramSettings;
import id.gapura.program.WebProgram;
import id.gapura.program.WebSettings;
import id.gapura.registry.Prospect;
import id.gapura.registry.Prospects;
import id.gapura.sandbox.device.Cut;
import id.gapura.sandbox.device.SandboxDevice;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A hundred devices with two hundred records each send at the same moment over lines that break at any byte, each until it
 * has had enough good luck. Limits: nothing lost, nothing twice, every proof finds no difference.
 */
final class FieldBench {
    private static final int DEVICES = 100;
    private static final int RECORDS = 200;
    /** So many contacts of each device break before one is let through. */
    private static final int BROKEN = 20;

    private static final List<String> SYLLABLES = List.of("ba", "da", "ga", "ka", "la", "ma", "na", "pa", "ra", "ta");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String PASSWORD = "bench-password";
    private static final Map<String, String> CONSENT =
            Map.of("key", "consent.prospect.1", "language", "id", "text", "Bolehkah saya mencatat nama Anda?");
    private static final RegionCode PLACE = RegionCode.of("36.04");

    private FieldBench() {}

    static void run(Options options) {
        int records = options.rows().orElse(RECORDS);
        long seed = new SplittableRandom().nextLong(1_000_000);
        System.err.println("field: seed " + seed);
        try (var folder = new TemporaryFolder()) {
            var settings = new ProgramSettings(folder.path(), Optional.empty(), InstantSource.system());
            try (var program = WebProgram.open(settings, new WebSettings(0))) {
                var devices = devices(program, new SplittableRandom(seed));
                var wanted = fill(devices, records);
                var broken = new AtomicInteger();
                long begun = System.nanoTime();
                sendAll(devices, new SplittableRandom(seed + 1), broken);
                double seconds = (System.nanoTime() - begun) / 1e9;
                var limits = judge(program, wanted, devices);
                Figures.print("field.records", wanted.size(), "records");
                Figures.print("field.broken", broken.get(), "contacts");
                Figures.print("field.seconds", seconds, "s");
                limits.settle();
            }
        }
    }

    private static List<SandboxDevice> devices(WebProgram program, SplittableRandom random) {
        program.get(Accounts.class).create(new NewStaff("bench", "Bench", PASSWORD, Role.VILLAGE_OFFICER, PLACE));
        var devices = new ArrayList<SandboxDevice>();
        for (int i = 0; i < DEVICES; i++) {
            devices.add(SandboxDevice.register(
                    "http://localhost:" + program.port(), "bench", PASSWORD, InstantSource.system(), random.split()));
        }
        return devices;
    }

    /** Names of everybody noted, no two alike, not even by their sound: the registry compares them. */
    private static List<String> fill(List<SandboxDevice> devices, int records) {
        var names = new ArrayList<String>();
        for (int i = 0; i < devices.size(); i++) {
            for (int j = 0; j < records; j++) {
                var name = "Orang " + word(i) + " " + word(j);
                names.add(name);
                devices.get(i).does("prospect", Map.of("name", name, "region", PLACE.text(), "consent", CONSENT));
            }
        }
        return names;
    }

    /** A number as a word that sounds like no other: a syllable for each digit. */
    private static String word(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> SYLLABLES.get(digit - '0'))
                .collect(Collectors.joining());
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

    private static Limits judge(WebProgram program, List<String> wanted, List<SandboxDevice> devices) {
        var kept = program.get(Prospects.class).open(PLACE, Integer.MAX_VALUE).stream()
                .map(Prospect::name)
                .toList();
        var lost = new HashSet<>(wanted);
        kept.forEach(lost::remove);
        long unanswered = devices.stream().mapToLong(SandboxDevice::waiting).sum();
        if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("what follows from the records did not end");
        }
        var differences = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(differences::add));
        var limits = new Limits();
        limits.atMost("field.lost", (double) (lost.size() + unanswered), 0, "records");
        limits.atMost("field.twice", kept.size() - new HashSet<>(kept).size(), 0, "records");
        limits.atMost("field.differences", differences.size(), 0, "differences");
        return limits;
    }
}
