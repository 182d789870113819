package id.gapura.bench;

import id.gapura.contributions.IncomingPayment;
import id.gapura.contributions.Intake;
import id.gapura.contributions.IntakeUnavailableException;
import id.gapura.contributions.Outcome;
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
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The process that is killed: the program and clients that drop coin after coin and say which ones were taken. */
final class CrashedProgram {
    static final Rupiah COIN = Rupiah.of(700);

    private static final int CLIENTS = 16;
    private static final Duration BREATH = Duration.ofMillis(20);

    private CrashedProgram() {}

    /** Runs one round in a folder, until it is killed or whoever started it is gone. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        int round = Integer.parseInt(arguments[1]);
        var program = open(folder, round);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var now = clock(round).instant();
        for (int client = 0; client < CLIENTS; client++) {
            join(program, client, now);
            int mine = client;
            Thread.ofPlatform().daemon().start(() -> pay(program.get(Intake.class), round, mine, out));
        }
        while (System.in.read() >= 0) {
            LockSupport.parkNanos(BREATH.toNanos());
        }
        Runtime.getRuntime().halt(1);
    }

    static Program open(Path folder, int round) {
        return Program.open(new ProgramSettings(data(folder), Optional.empty(), clock(round)));
    }

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    /** A day later in every round. */
    private static InstantSource clock(int round) {
        return Clock.offset(Clock.systemUTC(), Duration.ofDays(round));
    }

    private static void pay(Intake intake, int round, int client, PrintStream out) {
        var payer = nik(client).digits();
        for (int serial = 0; ; serial++) {
            var id = round + "-" + client + "-" + serial;
            var payment =
                    new IncomingPayment("bank-x", id, payer, COIN, clock(round).instant());
            while (!isTaken(intake, payment)) {
                LockSupport.parkNanos(BREATH.toNanos());
            }
            out.print(id + ";\n");
            out.flush();
        }
    }

    /** Without an answer the client asks again; that it was taken before is an answer too. */
    private static boolean isTaken(Intake intake, IncomingPayment payment) {
        try {
            var outcome = intake.accept(payment);
            return outcome instanceof Outcome.Posted || outcome instanceof Outcome.Repeated;
        } catch (IntakeUnavailableException | DataAccessException | TransactionException down) {
            return false;
        }
    }

    /** Registers and enrols a client's member, once in all rounds. */
    private static void join(Program program, int client, Instant now) {
        var registry = program.get(Registry.class);
        var nik = nik(client);
        if (!registry.idsByNik(List.of(nik)).isEmpty()) {
            return;
        }
        var id = program.get(Ids.class).next();
        var home = new Home(RegionCode.of("36.04"), Optional.empty(), Optional.empty());
        var person = new Person("Sarip " + client, Sex.MALE, LocalDate.of(1980, 1, 1), Optional.empty());
        var worker = new NewWorker(id, nik, person, home, new Work(Optional.empty(), Optional.empty()));
        var terms = new ContributionFacts(null, Programmes.JKK_JKM, Sector.OTHER, Payer.SELF);
        program.get(TransactionTemplate.class).executeWithoutResult(_ -> {
            registry.register(List.of(registry.prepare(worker)), new Origin("bench", "bench", now));
            program.get(Membership.class).enrol(List.of(new Enrolment(id, home.region(), terms, Jakarta.day(now))));
        });
    }

    private static Nik nik(int client) {
        return new Nik("360499010180%04d".formatted(client + 1));
    }
}
