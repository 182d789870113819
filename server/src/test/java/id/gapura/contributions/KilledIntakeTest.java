package id.gapura.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import id.gapura.database.Proof;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.kernel.Nik;
import id.gapura.kernel.Rupiah;
import id.gapura.membership.Enrolment;
import id.gapura.membership.Membership;
import id.gapura.places.RegionCode;
import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import id.gapura.registry.Home;
import id.gapura.registry.NewWorker;
import id.gapura.registry.Origin;
import id.gapura.registry.Person;
import id.gapura.registry.Registry;
import id.gapura.registry.Sex;
import id.gapura.registry.Work;
import id.gapura.rules.ContributionFacts;
import id.gapura.rules.Payer;
import id.gapura.rules.Programmes;
import id.gapura.rules.Sector;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

class KilledIntakeTest {
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAYERS = 16;
    private static final int BEFORE_THE_KILL = 400;
    private static final Rupiah COIN = Rupiah.of(700);

    @Test
    void after_a_kill_every_acknowledged_payment_is_there_once_and_none_is_posted_twice(@TempDir Path folder)
            throws Exception {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Paying.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged = acknowledgedUntilTheKill(child);

        try (var program = Program.open(settings(folder))) {
            var intake = program.get(Intake.class);
            for (var id : acknowledged) {
                assertThat(intake.accept(payment(id))).isInstanceOf(Outcome.Repeated.class);
            }
            assertThat(program.get(Jobs.class).awaitQuiet(PATIENCE)).isTrue();
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
            assertThat(differences(program)).isEmpty();
        }
    }

    /** A line cut off by the kill was not acknowledged. */
    private static Set<String> acknowledgedUntilTheKill(Process child) throws Exception {
        var acknowledged = new TreeSet<String>();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(";")) {
                    acknowledged.add(line.substring(0, line.length() - 1));
                }
                if (acknowledged.size() == BEFORE_THE_KILL) {
                    child.toHandle().destroyForcibly();
                }
            }
        }
        child.waitFor(30, TimeUnit.SECONDS);
        return acknowledged;
    }

    private static List<String> differences(Program program) {
        var found = new ArrayList<String>();
        program.all(Proof.class).forEach(proof -> proof.run(found::add));
        return found;
    }

    private static ProgramSettings settings(Path folder) {
        return new ProgramSettings(folder.resolve("data"), Optional.empty(), InstantSource.fixed(NOON));
    }

    /** The id names the payer: {@code payer-serial}. */
    private static IncomingPayment payment(String id) {
        int payer = Integer.parseInt(id.substring(0, id.indexOf('-')));
        return new IncomingPayment("bank-x", id, nik(payer).digits(), COIN, NOON);
    }

    private static Nik nik(int payer) {
        return new Nik("360499010180%04d".formatted(payer + 1));
    }

    /** What the killed process runs: some payers who drop coin after coin, each line one acknowledgement. */
    static final class Paying {
        private Paying() {}

        public static void main(String[] arguments) {
            var program = Program.open(settings(Path.of(arguments[0])));
            IntStream.range(0, PAYERS).forEach(payer -> join(program, payer));
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            for (int payer = 0; payer < PAYERS; payer++) {
                int mine = payer;
                Thread.ofPlatform().start(() -> pay(program.get(Intake.class), mine, out));
            }
        }

        private static void pay(Intake intake, int payer, PrintStream out) {
            for (int serial = 0; ; serial++) {
                var id = payer + "-" + serial;
                intake.accept(payment(id));
                out.print(id + ";\n");
                out.flush();
            }
        }

        private static void join(Program program, int payer) {
            var id = program.get(Ids.class).next();
            var home = new Home(RegionCode.of("36.04"), Optional.empty(), Optional.empty());
            var person = new Person("Sarip " + payer, Sex.MALE, LocalDate.of(1980, 1, 1), Optional.empty());
            var worker = new NewWorker(id, nik(payer), person, home, new Work(Optional.empty(), Optional.empty()));
            var terms = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
            var registry = program.get(Registry.class);
            program.get(TransactionTemplate.class).executeWithoutResult(_ -> {
                registry.register(List.of(registry.prepare(worker)), new Origin("test", "officer", NOON));
                program.get(Membership.class)
                        .enrol(List.of(new Enrolment(id, home.region(), terms, Jakarta.day(NOON))));
            });
        }
    }
}
