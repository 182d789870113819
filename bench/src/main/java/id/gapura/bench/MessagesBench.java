package id.gapura.bench;

import id.gapura.consents.Consents;
import id.gapura.consents.Purpose;
import id.gapura.consents.Source;
import id.gapura.consents.Subject;
import id.gapura.consents.Way;
import id.gapura.consents.Words;
import id.gapura.jobs.Jobs;
import id.gapura.kernel.Ids;
import id.gapura.kernel.Jakarta;
import id.gapura.messaging.Channel;
import id.gapura.messaging.Kind;
import id.gapura.messaging.Messages;
import id.gapura.messaging.NewMessage;
import id.gapura.messaging.NewMessage.To;
import id.gapura.partner.messages.Gateways;
import id.gapura.places.RegionCode;
import id.gapura.program.Program;
import id.gapura.program.ProgramSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminders a second from the queue into a gateway that answers at once over HTTP on the same machine: consent, quiet hours and
 * the week's cap looked at, signed, handed over, written down. Limits: 1,000 a second, each once, also where the program is
 * killed in the middle.
 */
final class MessagesBench {
    private static final int MESSAGES = 20_000;
    /** A tenth of them goes before the kill. */
    private static final int FEWEST = 10;

    private static final int PER_SECOND = 1_000;
    private static final int KILLED_AMONG = 5_000;
    /** Longer than a program waits before it asks what became of a message that was left without an answer. */
    private static final Duration LATER = Duration.ofMinutes(2);

    /** Several rounds in which a program asks about what was left without an answer; what is not known by then is lost. */
    private static final Duration ASKED = Duration.ofMinutes(1);

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final RegionCode SERANG = RegionCode.of("36.04");

    private MessagesBench() {}

    /** What a round came to. */
    record Round(double messagesPerSecond, int doubled) {}

    static void run(Options options) {
        int messages = options.rows().orElse(MESSAGES);
        if (messages < FEWEST) {
            throw new IllegalArgumentException("a program is killed in the middle of at least " + FEWEST + " --rows");
        }
        var rounds = new ArrayList<Round>();
        for (int round = 0; round < options.rounds().orElse(1); round++) {
            rounds.add(round(messages));
        }
        var limits = new Limits();
        Figures.print("messages.sent", messages, "messages");
        limits.atLeast(
                "messages.per_s",
                Figures.median(rounds.stream().map(Round::messagesPerSecond).toList()),
                PER_SECOND,
                "messages/s");
        limits.atMost(
                "messages.doubled", rounds.stream().mapToInt(Round::doubled).sum(), 0, "messages");
        var killed = killed(Math.min(messages, KILLED_AMONG));
        Figures.print("messages.sent_before_the_kill", killed.before(), "messages");
        limits.atMost("messages.lost_by_the_kill", killed.lost(), 0, "messages");
        limits.atMost("messages.doubled_by_the_kill", killed.doubled(), 0, "messages");
        limits.settle();
    }

    /**
     * What came of a program that was killed.
     *
     * @param before how many messages had gone by then
     * @param lost those that are not known to have gone in the end
     */
    record Killed(int before, int lost, int doubled) {}

    /** A program is killed when a tenth has gone; another over the same database sends the rest. */
    static Killed killed(int messages) {
        try (var folder = new TemporaryFolder();
                var gateway = new InstantGateway()) {
            var sender = KilledSender.start(folder.path(), gateway.url(), messages);
            killAt(sender, gateway, messages / 10);
            int before = gateway.taken();
            try (var program = open(folder.path(), LATER)) {
                await(gateway, messages, System.nanoTime());
                awaitKnown(program, messages);
                return new Killed(before, messages - sent(program), gateway.doubled());
            }
        }
    }

    /** Also what the killed program had handed over without hearing that it was taken: no job waits for that. */
    private static void awaitKnown(Program program, int messages) {
        long begun = System.nanoTime();
        while (sent(program) < messages && System.nanoTime() - begun < ASKED.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        awaitWritten(program);
    }

    private static int sent(Program program) {
        return JdbcClient.create(program.get(DataSource.class))
                .sql("SELECT count(*) FROM messaging.message WHERE state = 'sent'")
                .query(Integer.class)
                .single();
    }

    private static void killAt(Process sender, InstantGateway gateway, int taken) {
        try {
            while (sender.isAlive() && gateway.taken() < taken) {
                Thread.sleep(1);
            }
            if (!sender.isAlive()) {
                throw new IllegalStateException("the sender ended by itself, with " + sender.exitValue());
            }
            sender.toHandle().destroyForcibly();
            sender.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A program over a folder, at noon and some time. */
    static Program open(Path folder, Duration afterNoon) {
        return Program.open(new ProgramSettings(folder, Optional.empty(), afterNoon(afterNoon)));
    }

    /** Gives a program messages to send through a gateway. */
    static void fill(Program program, String gateway, int messages) {
        program.get(Gateways.class).register("bench", Set.of(Channel.SMS), gateway);
        program.get(TransactionTemplate.class).executeWithoutResult(_ -> queue(program, messages));
    }

    /** Once, over a database of its own. */
    static Round round(int messages) {
        try (var folder = new TemporaryFolder();
                var gateway = new InstantGateway();
                var program = open(folder.path(), Duration.ZERO)) {
            fill(program, gateway.url(), messages);
            long begun = System.nanoTime();
            await(gateway, messages, begun);
            awaitWritten(program);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Round(messages / seconds, gateway.doubled());
        }
    }

    private static void await(InstantGateway gateway, int messages, long begun) {
        while (gateway.taken() < messages) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("only " + gateway.taken() + " of " + messages + " went");
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** What the gateway has taken is written down too. */
    private static void awaitWritten(Program program) {
        if (!program.get(Jobs.class).awaitQuiet(PATIENCE)) {
            throw new IllegalStateException("the program does not come to rest");
        }
    }

    /** Runs on, so that the program takes today's noon, or some time after it, for now. */
    private static InstantSource afterNoon(Duration time) {
        var now = InstantSource.system().instant();
        var noon = Jakarta.day(now).atTime(LocalTime.NOON).atZone(Jakarta.ZONE).toInstant();
        return Clock.offset(Clock.systemUTC(), Duration.between(now, noon.plus(time)));
    }

    private static void queue(Program program, int messages) {
        var words = new Words("consent.messages.1", "id", "Bolehkah?");
        for (int i = 0; i < messages; i++) {
            var worker = program.get(Ids.class).next();
            program.get(Consents.class).give(Subject.worker(worker), Purpose.MESSAGES, words, Source.own(Way.PAGE));
            var to = To.worker(worker, "+628%09d".formatted(100_000_000 + i)).in(SERANG);
            program.get(Messages.class)
                    .send(new NewMessage(to, Channel.SMS, Kind.REMINDER, "Iuran bulan ini belum dibayar.", "payment"));
        }
    }
}
